package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriageCommandTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final String PACK = RESOURCES.resolve("example").toString();
  private static final String DAY = RESOURCES.resolve("day.ndjson").toString();
  private static final String GOOD =
      "{\"schema\":\"incident/1\",\"id\":\"a-1\",\"reportedAt\":\"2026-11-20T21:30:00Z\"}\n";
  private static final String NO_LIST =
      "No list was made. Treat every case as HIGH until a person has assessed it.\n";

  @ParameterizedTest
  @CsvSource({
    "triage-80.txt, text, 80",
    "triage-140.txt, text, 140",
    "triage.md, markdown, 80",
    "triage.json, json, 80"
  })
  void prints_the_days_list_as_agreed(String golden, String format, int width) throws IOException {
    Ran ran = triage("", width, DAY, "--pack", PACK, "--format", format);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isEqualTo(1);
    Golden.matches(golden, ran.out());
  }

  @Test
  void is_fine_where_every_document_was_assessed() {
    Ran ran = triage(GOOD + GOOD.replace("a-1", "a-2"), 80, "-");

    assertThat(ran.out())
        .startsWith(
            "The day's list: 2 incidents assessed\nAssessed Fri 20 Nov 2026 22:00 GMT under"
                + " england-and-wales ");
    assertThat(ran.exit()).isZero();
  }

  @Test
  void assesses_the_whole_of_the_example_day() {
    String day = Path.of("..", "..", "examples", "day.ndjson").toString();

    Ran ran = triage("", 80, day, "--pack", "northamptonshire");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith("The day's list: 12 incidents assessed\n").contains("see ");
  }

  @Test
  void takes_the_time_from_the_clock_where_none_is_given() {
    assertThat(Ran.risk(GOOD, 80, false, "triage", "-").out())
        .contains("Assessed Fri 20 Nov 2026 22:15 GMT");
  }

  @ParameterizedTest
  @CsvSource({"'', No incident was found", "x, standard input:1:"})
  void asks_for_a_look_where_nothing_or_not_all_was_assessed(String in, String told) {
    Ran ran = triage(in, 80, "-");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains(told);
  }

  @Test
  void asks_for_a_look_where_an_id_comes_twice() {
    Ran ran = triage(GOOD + GOOD, 80, "-");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains("One incident id was given more than once: numbers 1, 2.");
  }

  @Test
  void reads_a_folder(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.json"), GOOD);
    Files.writeString(folder.resolve("b.ndjson"), GOOD.replace("a-1", "a-2"));
    Files.writeString(folder.resolve("notes.txt"), "x");

    Ran ran = triage("", 80, folder.toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .startsWith("The day's list: 2 incidents assessed\n")
        .contains("Not read, since neither .json nor .ndjson: notes.txt.");
  }

  @Test
  void makes_no_list_under_a_policy_that_does_not_load(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), "id: odd\n");

    Ran ran = triage(GOOD, 80, "-", "--pack", folder.toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("pack.yaml").endsWith(NO_LIST);
  }

  @ParameterizedTest
  @CsvSource({
    "none.ndjson, there is no such FILE.",
    "'\0', FILE is not the name of a file or a folder.",
  })
  void says_why_a_file_cannot_be_read(String file, String message) {
    Ran ran = Ran.risk("triage", file);

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).startsWith("risk triage: " + message).endsWith(NO_LIST);
  }

  @Test
  void refuses_at_once_what_is_no_plain_file() {
    assumeThat(Path.of("/dev/null")).exists();

    Ran ran = Ran.risk("triage", "/dev/null");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("FILE is not a plain file").endsWith(NO_LIST);
  }

  @Test
  void has_every_case_treated_as_high_when_the_program_itself_fails() {
    StringWriter err = new StringWriter();

    Launch.failed(new String[] {"triage", DAY}, new OutOfMemoryError(), new PrintWriter(err));

    assertThat(err).hasToString("risk: could not run: there was not enough memory.\n" + NO_LIST);
  }

  private static Ran triage(String in, int width, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "triage";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--at";
    all[arguments.length + 2] = "2026-11-20T22:00Z";
    return Ran.risk(in, width, false, all);
  }
}
