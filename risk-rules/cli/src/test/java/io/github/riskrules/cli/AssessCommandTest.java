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

class AssessCommandTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final String PACK = RESOURCES.resolve("example").toString();
  private static final String INCIDENT =
      RESOURCES.resolve("example/incidents/frightened.json").toString();
  private static final String NO_DECISION =
      "No decision was made. Treat the case as HIGH until a person has assessed it.\n";

  @ParameterizedTest
  @CsvSource({
    "assess-80.txt, text, 80",
    "assess-120.txt, text, 120",
    "assess.md, markdown, 80",
    "assess.json, json, 80"
  })
  void prints_a_decision_as_agreed(String golden, String format, int width) throws IOException {
    Ran ran =
        Ran.risk(
            "",
            width,
            false,
            "assess",
            INCIDENT,
            "--pack",
            PACK,
            "--at",
            "2026-11-20T22:00Z",
            "--format",
            format);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    Golden.matches(golden, ran.out());
  }

  @Test
  void reads_standard_input() throws IOException {
    Ran ran = Ran.risk(Files.readString(Path.of(INCIDENT)), 80, false, "assess", "-");

    assertThat(ran.out()).startsWith("Tier: ").contains("Incident example-frightened");
    assertThat(ran.exit()).isZero();
  }

  @Test
  void names_the_national_policy_where_none_is_given_and_takes_the_time_from_the_clock() {
    assertThat(Ran.risk("assess", INCIDENT).out())
        .contains("assessed Fri 20 Nov 2026 22:15 GMT")
        .contains("under\nengland-and-wales ");
  }

  @Test
  void colours_where_the_terminal_shows_it() {
    assertThat(Ran.risk("", 80, true, "assess", INCIDENT).out()).startsWith("\u001b[1");
  }

  @Test
  void lists_every_problem_of_an_incident_and_has_it_treated_as_high() {
    String incident =
        "{ \"schema\": \"incident/1\", \"id\": \"x\", \"reportedAt\": \"2026-11-20T21:30:00Z\","
            + " \"victim\": { \"age\": 430 }, \"dash\": { \"strangulaton\": \"YES\" } }";

    Ran ran = Ran.risk(incident, 80, false, "assess", "-");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("/victim/age")
        .contains("'strangulation'")
        .endsWith(NO_DECISION)
        .doesNotContain("430");
  }

  @Test
  void tells_of_the_pack_and_the_incident_at_once(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), "id: odd\n");

    Ran ran = Ran.risk("{}", 80, false, "assess", "-", "--pack", folder.toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("pack.yaml").contains("incident").endsWith(NO_DECISION);
  }

  @ParameterizedTest
  @CsvSource({
    "src, FILE is a folder.",
    "none.json, there is no such FILE.",
    "'\0', FILE cannot be read.",
  })
  void says_why_a_file_cannot_be_read(String file, String message) {
    Ran ran = Ran.risk("assess", file);

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).startsWith("risk assess: " + message).endsWith(NO_DECISION);
  }

  @Test
  void refuses_at_once_what_is_no_plain_file() {
    assumeThat(Path.of("/dev/null")).exists();

    Ran ran = Ran.risk("assess", "/dev/null", "--pack", PACK);

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("FILE is not a plain file").endsWith(NO_DECISION);
  }

  @Test
  void has_the_case_treated_as_high_when_the_program_itself_fails() {
    StringWriter err = new StringWriter();

    int exit =
        Launch.failed(
            new String[] {"assess", INCIDENT}, new OutOfMemoryError(), new PrintWriter(err));

    assertThat(exit).isEqualTo(2);
    assertThat(err)
        .hasToString("risk: could not run: there was not enough memory.\n" + NO_DECISION);
  }

  @Test
  void reads_no_more_of_a_file_than_an_incident_may_have(@TempDir Path folder) throws IOException {
    Path large = folder.resolve("large.json");
    Files.write(large, new byte[1024 * 1024]);

    Ran ran = Ran.risk("assess", large.toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("256 KB").endsWith(NO_DECISION);
  }
}
