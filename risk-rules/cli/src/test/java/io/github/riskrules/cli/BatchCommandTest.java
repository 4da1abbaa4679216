package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {
  private static final String GOOD =
      "{\"schema\":\"incident/1\",\"id\":\"a-1\",\"reportedAt\":\"2026-11-20T21:30:00Z\"}\n";
  private static final String BAD = "{\"schema\":\"incident/1\",\"id\":\"Marker\"}\n";

  @TempDir private Path folder;

  @Test
  void prints_one_line_for_each_incident_and_sums_up_beside_them() {
    Ran ran = batch(GOOD + "\r\n" + GOOD.replace("a-1", "a-2"), "-");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out().lines())
        .hasSize(2)
        .allMatch(line -> line.contains("\"tier\":{\"atLeast\":\"STANDARD\",\"atMost\":\"HIGH\"}"));
    assertThat(ran.out()).containsSubsequence("\"a-1\"", "\"a-2\"");
    assertThat(ran.err())
        .contains("2 incidents assessed, 0 not", "Assessed Fri 20 Nov 2026 22:00 GMT");
  }

  @Test
  void writes_the_decisions_that_assess_gives() {
    String assessed = risk(GOOD, "assess", "-", "--format", "json").out();

    assertThat(squeezed(batch(GOOD, "-", "--full").out())).isEqualTo(squeezed(assessed));
  }

  @Test
  void tells_what_it_could_not_assess_without_any_fact_of_it() {
    Ran ran = batch(GOOD + BAD + GOOD, "-");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out().lines()).hasSize(2);
    assertThat(ran.err())
        .startsWith("line 2 /reportedAt  is required and missing.")
        .contains("2 incidents assessed, 1 not")
        .containsPattern("Not assessed: treat as HIGH +1")
        .doesNotContain("Marker");
  }

  @Test
  void sets_aside_what_it_could_not_assess_beside_the_output() throws IOException {
    Path output = folder.resolve("results.ndjson");

    Ran ran = batch(BAD + GOOD, "-", "--output", output.toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(Files.readString(output)).startsWith("{\"incidentId\":\"a-1\"");
    assertThat(Files.readString(folder.resolve("results.ndjson.rejected.ndjson")))
        .startsWith(
            "{\"line\":1,\"incidentId\":\"Marker\",\"treatAs\":\"HIGH\",\"problems\":[\"line 1");
  }

  @Test
  void never_writes_over_an_output_unasked() throws IOException {
    Path output = Files.writeString(folder.resolve("results.ndjson"), "kept");

    Ran ran = batch(GOOD, "-", "--output", output.toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("is there already. Give --resume").contains("did not end");
    assertThat(Files.readString(output)).isEqualTo("kept");
  }

  @Test
  void goes_on_with_an_interrupted_run_for_the_time_it_was_begun() throws IOException {
    Path output = folder.resolve("results.ndjson");
    String year = GOOD + BAD + GOOD.replace("a-1", "a-2");
    batch(year, "-", "--output", output.toString());
    String whole = Files.readString(output);
    Files.writeString(output, whole.substring(0, whole.length() - 5));

    Ran ran = Ran.risk(year, 80, false, "batch", "-", "--output", output.toString(), "--resume");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("Assessed Fri 20 Nov 2026 22:00 GMT");
    assertThat(Files.readString(output)).isEqualTo(whole);
  }

  @Test
  void asks_for_a_look_at_what_was_set_aside_before_an_interruption() {
    String output = folder.resolve("results.ndjson").toString();
    batch(BAD + GOOD, "-", "--output", output);

    Ran ran = batch(BAD + GOOD, "-", "--output", output, "--resume");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("Before the interruption: 1 assessed, 1 not.");
  }

  @Test
  void moves_a_bar_on_a_terminal_alone_and_clears_it_at_the_end() {
    String cleared = "\r" + " ".repeat(79) + "\r1 incident assessed";

    assertThat(Ran.onTerminal(GOOD, "batch", "-").err()).contains("\rrisk batch", cleared);
    assertThat(Ran.onTerminal(GOOD, "batch", "-", "--no-progress").err()).doesNotContain("\r");
    assertThat(batch(GOOD, "-").err()).doesNotContain("\r");
  }

  @Test
  void says_what_resume_needs() {
    assertThat(batch(GOOD, "-", "--resume").err()).contains("--resume needs --output.");
  }

  private static Ran batch(String in, String... arguments) {
    return risk(in, "batch", arguments);
  }

  private static Ran risk(String in, String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--at", "2026-11-20T22:00"));
    return Ran.risk(in, 80, false, all.toArray(String[]::new));
  }

  private static String squeezed(String json) {
    return json.replaceAll("\\s+", "");
  }
}
