package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many incidents through the packaged launcher, as a job at night runs them. */
class PackagedBatchIT {
  private static final String LAUNCHER = System.getProperty("risk.launcher", "");
  private static final int KILLED = 128 + 9;

  /** Every ninety-seventh line cannot be assessed, every fiftieth is blank. */
  private static final List<String> YEAR =
      IntStream.rangeClosed(1, 6_000).mapToObj(PackagedBatchIT::line).toList();

  @TempDir private static Path shared;
  private static Path year;
  private static Path whole;
  private static Outcome once;

  @TempDir private Path folder;

  @BeforeAll
  static void run_once_to_the_end() throws Exception {
    year = Files.writeString(shared.resolve("year.ndjson"), text(YEAR));
    whole = shared.resolve("whole.ndjson");
    once = ended(launcher("2", year.toString(), "--output", whole.toString()));
  }

  @Test
  void assesses_a_good_file_and_ends_well() throws Exception {
    Path good = input(incident(1), incident(2), incident(3));
    Path results = folder.resolve("results.ndjson");

    Outcome ran = ended(launcher("2", good.toString(), "--output", results.toString()));

    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("3 incidents assessed, 0 not");
    assertThat(Files.readAllLines(results))
        .hasSize(3)
        .allMatch(line -> line.startsWith("{\"incidentId\":\"case-"));
    assertThat(Files.readString(folder.resolve("results.ndjson.settings.json")))
        .contains("\"id\":\"england-and-wales\"", "\"assessedAt\":\"2026-11-20T22:00:00Z\"");
  }

  @Test
  void sets_bad_lines_aside_and_asks_for_a_look() throws Exception {
    assertThat(once.exit()).as(once.err()).isEqualTo(1);
    assertThat(once.err()).startsWith("5,820 incidents assessed, 61 not").doesNotContain("Marker");
    assertThat(Files.readAllLines(whole)).hasSize(5_820);
    assertThat(Files.readAllLines(rejected(whole)))
        .hasSize(61)
        .allMatch(line -> line.contains("\"treatAs\":\"HIGH\""))
        .noneMatch(line -> line.contains("Marker"))
        .first()
        .asString()
        .startsWith("{\"line\":97,");
  }

  @ParameterizedTest
  @ValueSource(ints = {2_000, 5_999})
  void killed_and_resumed_it_writes_the_bytes_of_a_run_that_was_not(int givenLines)
      throws Exception {
    Path results = folder.resolve("results.ndjson");

    kill(givenLines, results);
    assertThat(Files.size(results)).isBetween(1L, Files.size(whole) - 1);
    Outcome resumed =
        ended(launcher("2", year.toString(), "--output", results.toString(), "--resume"));

    assertThat(resumed.exit()).as(resumed.err()).isEqualTo(1);
    assertThat(results).hasSameBinaryContentAs(whole);
    assertThat(rejected(results)).hasSameBinaryContentAs(rejected(whole));
  }

  @Test
  void prints_the_same_bytes_as_it_writes_with_one_processor_and_with_many() throws Exception {
    for (String processors : List.of("1", "8")) {
      assertThat(ended(launcher(processors, year.toString())).out())
          .isEqualTo(Files.readString(whole));
    }
  }

  @Test
  void could_not_run_where_standard_output_takes_no_more() throws Exception {
    assumeThat(Path.of("/dev/full")).exists();
    Path good = input(incident(1));

    Outcome ran =
        ended(launcher("2", good.toString()).redirectOutput(Path.of("/dev/full").toFile()));

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .contains("Treat every case without a result as HIGH")
        .doesNotContain("Exception");
  }

  /** Gives a run so many lines, and kills it once it has written some while it waits for more. */
  private void kill(int lines, Path results) throws Exception {
    Process run = launcher("2", "-", "--output", results.toString()).start();
    try (OutputStream in = run.getOutputStream()) {
      in.write(text(YEAR.subList(0, lines)).getBytes(StandardCharsets.UTF_8));
      in.flush();
      for (int tries = 0; tries < 600 && isEmpty(results); tries++) {
        assertThat(run.waitFor(100, TimeUnit.MILLISECONDS))
            .as("ends before it is killed")
            .isFalse();
      }
      run.destroyForcibly();
      assertThat(run.waitFor()).isEqualTo(KILLED);
    }
  }

  private static boolean isEmpty(Path file) throws IOException {
    return !Files.exists(file) || Files.size(file) == 0;
  }

  private static String line(int number) {
    if (number % 97 == 0) {
      return "{\"schema\":\"incident/1\",\"id\":\"case-" + number + "\",\"surname\":\"Marker\"}";
    }
    return number % 50 == 0 ? "" : incident(number);
  }

  private static String incident(int number) {
    return "{\"schema\":\"incident/1\",\"id\":\"case-%d\",\"reportedAt\":\"2026-11-20T21:30:00Z\",\"victim\":{\"age\":%d}}"
        .formatted(number, 18 + number % 60);
  }

  private Path input(String... lines) throws IOException {
    return Files.writeString(folder.resolve("good.ndjson"), text(List.of(lines)));
  }

  private static String text(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static Path rejected(Path results) {
    return results.resolveSibling(results.getFileName() + ".rejected.ndjson");
  }

  private static ProcessBuilder launcher(String processors, String... arguments) {
    List<String> command = new ArrayList<>(List.of(LAUNCHER, "batch"));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--at", "2026-11-20T22:00Z"));
    ProcessBuilder launcher = new ProcessBuilder(command);
    // How many lines are under way, and so when the first are written, hangs on the processors.
    launcher.environment().put("RISK_JAVA_OPTS", "-XX:ActiveProcessorCount=" + processors);
    return launcher;
  }

  private static Outcome ended(ProcessBuilder launcher) throws Exception {
    Path out = Files.createTempFile(shared, "out", ".txt");
    Path err = Files.createTempFile(shared, "err", ".txt");
    if (launcher.redirectOutput().equals(ProcessBuilder.Redirect.PIPE)) {
      launcher.redirectOutput(out.toFile());
    }
    Process run = launcher.redirectError(err.toFile()).start();
    run.getOutputStream().close();
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).as("ends in time").isTrue();
    return new Outcome(run.exitValue(), Files.readString(out), Files.readString(err));
  }

  private record Outcome(int exit, String out, String err) {}
}
