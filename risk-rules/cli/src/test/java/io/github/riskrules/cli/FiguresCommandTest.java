package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresCommandTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final String PACK = RESOURCES.resolve("example").toString();
  private static final String DAY = RESOURCES.resolve("day.ndjson").toString();

  @ParameterizedTest
  @CsvSource({"figures.txt, text", "figures.csv, csv", "figures.json, json"})
  void print_as_agreed_and_tell_bad_lines_beside(String golden, String format) throws IOException {
    Ran ran =
        Ran.risk(
            "figures",
            DAY,
            "--pack",
            PACK,
            "--at",
            "2026-11-30T12:00Z",
            "--from",
            "2026-11-20",
            "--until",
            "2026-11-20",
            "--format",
            format);

    assertThat(ran.exit()).isEqualTo(1);
    Golden.matches(golden, ran.out());
    Golden.matches("figures-bad-lines.txt", ran.err());
  }

  @Test
  void hide_small_counts_where_that_is_asked_for() {
    assertThat(Ran.risk("figures", DAY, "--pack", PACK, "--suppress-below", "5").out())
        .contains("Counts from 1 to 4 are shown as <5")
        .contains("<5");
  }

  @Test
  void are_fine_where_every_document_was_assessed(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("a.json"),
        "{\"schema\":\"incident/1\",\"id\":\"a-1\",\"reportedAt\":\"2026-11-20T21:30:00Z\"}");

    assertThat(Ran.risk("figures", folder.toString(), "--pack", PACK).exit()).isZero();

    Files.writeString(folder.resolve("notes.txt"), "x");
    Ran ran = Ran.risk("figures", folder.toString(), "--pack", PACK);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).isEqualTo("notes.txt  is neither .json nor .ndjson: not read.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--from 2026-11-21 --until 2026-11-20|--until is a day before --from.",
        "--from 20/11/2026|Invalid value for option '--from': expected a day such as 2026-11-20.",
        "--suppress-below 0|Invalid value for option '--suppress-below': expected a whole number"
            + " from 1 to 1000.",
        "--format markdown|Invalid value for option '--format': expected text, csv or json.",
      })
  void say_what_is_wrong_with_their_options(String options, String message) {
    Ran ran = Ran.risk(("figures " + DAY + " " + options).split(" ", -1));

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err().lines().findFirst()).contains("risk figures: " + message);
  }
}
