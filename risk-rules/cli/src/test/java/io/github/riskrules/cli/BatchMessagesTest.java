package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that a batch says to whoever started it, as a session at a terminal. */
class BatchMessagesTest {
  private static final String LINES =
      String.join("\n", incident("a-1", ""), "no JSON", incident("a-2", ""), incident("a-3", ""));
  private static final String HIGH = incident("a-4", ",\"dash\":{\"statedTicks\":14}");

  private final StringBuilder session = new StringBuilder();

  @TempDir private Path folder;

  @BeforeEach
  void write_the_input() throws IOException {
    Files.writeString(folder.resolve("year.ndjson"), LINES + "\n" + HIGH + "\n");
    Files.writeString(folder.resolve("good.ndjson"), HIGH);
    Files.createDirectory(folder.resolve("folder"));
  }

  @Test
  void sums_up_what_came_of_the_lines() throws IOException {
    batch(0, "FOLDER/good.ndjson");
    batch(1, "FOLDER/year.ndjson");
    batch(1, "FOLDER/year.ndjson --output FOLDER/results");
    Files.writeString(
        folder.resolve("results"), Files.readAllLines(folder.resolve("results")).get(0) + "\n{");
    batch(1, "FOLDER/year.ndjson --output FOLDER/results --resume");
    batch(1, "FOLDER/year.ndjson --output FOLDER/results --resume");
    Golden.matches("batch.txt", session.toString());
  }

  @Test
  void says_what_kept_it_from_running() throws IOException {
    batch(2, "FOLDER/none.ndjson");
    batch(2, "FOLDER/folder");
    batch(2, "FOLDER/good.ndjson --resume");
    batch(2, "FOLDER/good.ndjson --rejects FOLDER/rejects");
    batch(2, "FOLDER/good.ndjson --output FOLDER/none/results");
    batch(2, "FOLDER/good.ndjson --output FOLDER/year.ndjson/results");
    batch(2, "FOLDER/good.ndjson --output FOLDER/folder --resume");
    batch(2, "FOLDER/good.ndjson --output FOLDER/good.ndjson");
    batch(2, "FOLDER/good.ndjson --output FOLDER/year.ndjson");
    batch(2, "FOLDER/good.ndjson --output FOLDER/results --rejects FOLDER/results");
    batch(2, "FOLDER/good.ndjson --output FOLDER/results --rejects FOLDER/none/rejects");
    Golden.matches("batch-refused.txt", session.toString());
  }

  @Test
  void says_what_keeps_it_from_going_on() throws IOException {
    batch(1, "FOLDER/year.ndjson --output FOLDER/results");
    session.setLength(0);
    batch(2, "FOLDER/year.ndjson --output FOLDER/results");
    batch(2, "FOLDER/year.ndjson --output FOLDER/results --resume --full");
    batch(2, "FOLDER/year.ndjson --output FOLDER/results --resume --at 2026-11-21T08:00Z");
    batch(2, "FOLDER/year.ndjson --output FOLDER/results --resume --pack northamptonshire");
    batch(2, "FOLDER/good.ndjson --output FOLDER/results --resume");
    batch(2, "FOLDER/year.ndjson --output FOLDER/results --resume --rejects FOLDER/other");
    batch(2, "FOLDER/year.ndjson --output FOLDER/results --resume --rejects FOLDER/good.ndjson");
    Files.delete(folder.resolve("results.settings.json"));
    batch(2, "FOLDER/year.ndjson --output FOLDER/results --resume");
    Files.writeString(folder.resolve("results.settings.json"), "{}");
    batch(2, "FOLDER/year.ndjson --output FOLDER/results --resume");
    Golden.matches("batch-resume-refused.txt", session.toString());
  }

  @Test
  void says_that_the_input_broke_off_and_how_to_go_on() throws IOException {
    batch(2, breakingOff(), "-");
    batch(2, breakingOff(), "- --output FOLDER/results");
    assertThat(folder.resolve("results")).isRegularFile().content().hasLineCount(3);
    Golden.matches("batch-broken-input.txt", session.toString());
  }

  private void batch(int exit, String arguments) {
    batch(exit, InputStream.nullInputStream(), arguments);
  }

  private void batch(int exit, InputStream in, String arguments) {
    List<String> words = new ArrayList<>(List.of("batch"));
    words.addAll(List.of(arguments.replace("FOLDER", folder.toString()).split(" ", -1)));
    Ran ran = Ran.reading(in, words.toArray(String[]::new));
    assertThat(ran.exit()).as(arguments + "\n" + ran.err()).isEqualTo(exit);
    session.append("$ risk batch ").append(arguments).append('\n').append(told(ran)).append('\n');
  }

  /** What stands on standard error, whatever the machine, the moment and the packs. */
  private String told(Ran ran) {
    return ran.err()
        .replace(folder.toString(), "FOLDER")
        .replaceAll("why:\\s+FOLDER", "why: FOLDER")
        .replaceAll("[0-9a-f]{64}", "DIGEST")
        .replaceAll("[0-9.]+ seconds, [0-9,]+ a second", "N seconds, N a second");
  }

  private static InputStream breakingOff() {
    InputStream lines = new ByteArrayInputStream((LINES + "\n").getBytes(StandardCharsets.UTF_8));
    return new SequenceInputStream(lines, new BrokenStream());
  }

  private static String incident(String id, String more) {
    return "{\"schema\":\"incident/1\",\"id\":\""
        + id
        + "\",\"reportedAt\":\"2026-11-20T21:30:00Z\""
        + more
        + "}";
  }

  /** A disk or network that fails. */
  private static final class BrokenStream extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("broken");
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      throw new IOException("broken");
    }
  }
}
