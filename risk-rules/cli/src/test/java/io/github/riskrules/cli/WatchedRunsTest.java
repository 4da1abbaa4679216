package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WatchedRunsTest {
  private static final String ALL_PASSED = "4 scenarios, 4 passed, 0 failed";

  @TempDir Path folder;

  private final Shown out = new Shown();
  private final Shown err = new Shown();
  private final CompletableFuture<Integer> exit = new CompletableFuture<>();
  private Path pack = Path.of("");
  private Thread watching = new Thread();

  @BeforeEach
  void watch_a_copy() throws Exception {
    pack = ExamplePack.copiedTo(folder);
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            new PrintWriter(out),
            new PrintWriter(err),
            80,
            false,
            false,
            InstantSource.fixed(Ran.NOW));
    watching =
        new Thread(
            () ->
                exit.complete(
                    Risk.commandLine(surroundings).execute("test", pack.toString(), "--watch")));
    watching.start();
    assertThat(out.next()).isEqualTo("== 22:15:30  watching for changes, Ctrl-C stops ==\n");
    assertThat(out.next()).contains(ALL_PASSED);
  }

  @AfterEach
  void stop() throws InterruptedException {
    watching.interrupt();
    watching.join();
  }

  @Test
  void follow_each_change_and_name_the_file() throws Exception {
    change("because: [TIER-02]", "because: [TIER-01]");

    assertThat(out.next()).isEqualTo("\n== 22:15:30  changed: scenarios/frightened.yaml ==\n");
    assertThat(out.next()).contains("expected TIER-01 among its reasons.", "3 passed, 1 failed");

    change("because: [TIER-01]", "because: [TIER-02]");

    assertThat(out.next()).contains("changed: scenarios/frightened.yaml");
    assertThat(out.next()).contains(ALL_PASSED);
  }

  @Test
  void go_on_where_a_pack_does_not_load() throws Exception {
    Path extra = Files.writeString(pack.resolve("rules/notes.txt"), "x");

    assertThat(out.next()).contains("changed: rules/notes.txt");
    assertThat(err.next()).contains("rules/notes.txt  ");

    Files.delete(extra);

    assertThat(out.next()).contains("changed: rules/notes.txt");
    assertThat(out.next()).contains(ALL_PASSED);
  }

  @Test
  void follow_the_packs_beside_it_until_it_is_known_which_it_extends() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("pack.yaml"), "id: other\n");
    change("because: [TIER-02]", "because: [TIER-01]");

    assertThat(out.next()).isEqualTo("\n== 22:15:30  changed: scenarios/frightened.yaml ==\n");
  }

  @Test
  void end_with_the_exit_code_of_the_last_run() throws Exception {
    change("because: [TIER-02]", "because: [TIER-01]");
    out.next();
    assertThat(out.next()).contains("1 failed");

    watching.interrupt();

    assertThat(exit.get(30, TimeUnit.SECONDS)).isEqualTo(Exit.LOOK);
  }

  private void change(String from, String to) throws IOException {
    Path scenarios = pack.resolve(ExamplePack.SCENARIOS);
    Files.writeString(scenarios, Files.readString(scenarios).replace(from, to));
  }

  /** What was shown, flush by flush. */
  private static final class Shown extends Writer {
    private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();
    private final StringBuilder gathered = new StringBuilder();

    String next() throws InterruptedException {
      return Objects.requireNonNull(shown.poll(30, TimeUnit.SECONDS), "nothing was shown");
    }

    @Override
    public void write(char[] text, int from, int length) {
      gathered.append(text, from, length);
    }

    @Override
    public void flush() {
      if (!gathered.isEmpty()) {
        shown.add(gathered.toString());
        gathered.setLength(0);
      }
    }

    @Override
    public void close() {
      flush();
    }
  }
}
