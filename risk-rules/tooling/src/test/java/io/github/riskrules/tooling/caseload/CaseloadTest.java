package io.github.riskrules.tooling.caseload;

import static io.github.riskrules.tooling.caseload.Caseloads.POLICY;
import static io.github.riskrules.tooling.caseload.Caseloads.TIME;
import static io.github.riskrules.tooling.caseload.Caseloads.document;
import static io.github.riskrules.tooling.caseload.Caseloads.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.AssessmentFailedException;
import io.github.riskrules.incident.RiskTier;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseloadTest {
  @TempDir private Path folder;

  @Test
  void has_an_incident_for_each_line() {
    assertThat(places(Caseloads.of(unknown("a"), unknown("b"))))
        .containsExactly("day.ndjson:1", "day.ndjson:2");
  }

  @Test
  void passes_over_blank_lines_and_takes_both_kinds_of_line_end() {
    assertThat(places(Caseloads.of("", unknown("a") + "\r", " \t\r", unknown("b"), "")))
        .containsExactly("day.ndjson:2", "day.ndjson:4");
  }

  @Test
  void lists_bad_lines_by_number_with_all_their_problems_and_assesses_the_rest() {
    Caseload caseload =
        Caseloads.of(
            unknown("a"),
            document("b", "\"victim\": {\"age\": 430, \"pregnent\": \"YES\"}"),
            "{\"schema\": \"incident/1\"",
            unknown("d"));

    assertThat(places(caseload)).containsExactly("day.ndjson:1", "day.ndjson:4");
    assertThat(caseload.unassessed())
        .containsExactly(
            new UnassessedDocument(
                "day.ndjson:2",
                "b",
                RiskTier.HIGH,
                List.of(
                    "day.ndjson:2 /reportedAt  is required and missing. Expected a time with Z or"
                        + " an offset, written as in \"2026-11-20T21:30:00Z\" or"
                        + " \"2026-11-20T21:30:00+01:00\".",
                    "day.ndjson:2 /victim/age  expected a whole number of years from 0 to 120.",
                    "day.ndjson:2 /victim/pregnent  'pregnent' is not a known field. Did you mean"
                        + " 'pregnant'?")),
            new UnassessedDocument(
                "day.ndjson:3",
                null,
                RiskTier.HIGH,
                List.of(
                    "day.ndjson:3:24  the document ends before it is complete. Look for a missing"
                        + " quote or closing bracket.")));
  }

  @Test
  void repeats_no_fact_of_a_bad_line() {
    Caseload caseload =
        Caseloads.of(
            document("Marker Person", "\"reference\": \"Marker Street\"", "\"Marker\": \"Marker\""),
            "Marker");

    assertThat(caseload.unassessed()).hasSize(2);
    assertThat(caseload.unassessed().toString()).doesNotContain("Marker");
  }

  @Test
  void keeps_no_more_of_a_line_than_shows_that_it_is_too_long() {
    String long1 = "[" + " ".repeat(3_000_000);

    Caseload caseload = Caseloads.of(long1, unknown("b"));

    assertThat(places(caseload)).containsExactly("day.ndjson:2");
    assertThat(caseload.unassessed().get(0).problems())
        .containsExactly(
            "day.ndjson:1  the document is larger than 256 KB. One document holds one incident;"
                + " leave out all but its facts.");
  }

  @Test
  void tells_a_hundred_problems_of_a_line_and_how_many_more_there_are() {
    String entries = String.join(",", Collections.nCopies(150, "7"));

    assertThat(
            Caseloads.of(document("a", "\"victim\": 1", "\"dash\": [" + entries + "]"))
                .unassessed()
                .get(0)
                .problems())
        .hasSizeLessThan(10);
    assertThat(
            Caseloads.of(document("a", "\"children\": {\"each\": [" + entries + "]}"))
                .unassessed()
                .get(0)
                .problems())
        .hasSize(101)
        .last()
        .asString()
        .matches("day.ndjson:1  has \\d+ more problems.");
  }

  @Test
  void lists_as_high_what_follows_where_a_stream_breaks_off() {
    byte[] read = (unknown("a") + "\n{").getBytes(StandardCharsets.UTF_8);
    InputStream broken =
        new FilterInputStream(new ByteArrayInputStream(read)) {
          @Override
          public int read(byte[] into, int from, int most) throws IOException {
            int number = super.read(into, from, most);
            if (number < 0) {
              throw new IOException("gone");
            }
            return number;
          }
        };

    Caseload caseload = Caseload.of(POLICY, TIME, CaseloadSource.lines("standard input", broken));

    assertThat(places(caseload)).containsExactly("standard input:1");
    assertThat(caseload.unassessed())
        .containsExactly(
            new UnassessedDocument(
                "standard input:2",
                null,
                RiskTier.HIGH,
                List.of(
                    "standard input:2  nothing can be read from here on, and more cases may"
                        + " follow. Treat the case as HIGH until a person has assessed it.")));
  }

  @Test
  void lists_an_incident_whose_assessment_failed_with_its_id() {
    Intake intake =
        new Intake(
            (incident, time) -> {
              throw new AssessmentFailedException("The assessment could not be completed.");
            },
            TIME);
    Caseloads.source(unknown("a")).handTo(intake);

    assertThat(intake.caseload(POLICY.policy()).unassessed())
        .containsExactly(
            new UnassessedDocument(
                "day.ndjson:1",
                "a",
                RiskTier.HIGH,
                List.of(
                    "day.ndjson:1  The assessment could not be completed. Treat the case as HIGH"
                        + " until a person has assessed it.")));
  }

  @Test
  void reads_a_folder_in_the_order_of_names_and_tells_what_it_left_out() throws IOException {
    write("b.ndjson", unknown("b1") + "\n" + unknown("b2"));
    write("C.JSON", unknown("c").replace(",", ",\n"));
    write("a.json", unknown("a"));
    write("notes.txt", "x");
    write(".hidden", "x");
    Files.createDirectory(folder.resolve("older.json"));

    Caseload caseload = Caseload.of(POLICY, TIME, CaseloadSource.of(folder));

    assertThat(places(caseload)).containsExactly("C.JSON", "a.json", "b.ndjson:1", "b.ndjson:2");
    assertThat(caseload.leftOut()).containsExactly("notes.txt", "older.json");
    assertThat(caseload.unassessed()).isEmpty();
    assertThat(caseload.isWhole()).isFalse();
  }

  @Test
  void tells_the_place_within_a_document_of_several_lines() throws IOException {
    Path file = write("a.json", "{\n  \"schema\": \"incident/1\",\n  oops\n}");

    assertThat(Caseload.of(POLICY, TIME, CaseloadSource.of(file)).unassessed())
        .singleElement()
        .satisfies(
            document -> {
              assertThat(document.place()).isEqualTo("a.json");
              assertThat(document.problems().get(0)).startsWith("a.json:3:");
            });
  }

  @Test
  void lists_as_high_what_is_named_like_a_document_and_cannot_be_read() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.json"), folder.resolve("nowhere"));

    assertThat(Caseload.of(POLICY, TIME, CaseloadSource.of(folder)).unassessed())
        .singleElement()
        .satisfies(
            document ->
                assertThat(document.problems().get(0))
                    .startsWith("gone.json  it is not a plain file")
                    .endsWith(AssessmentFailedException.TREAT_AS_HIGH));
  }

  @Test
  void is_whole_only_where_something_was_found_and_all_of_it_assessed() {
    assertThat(Caseloads.of(unknown("a")).isWhole()).isTrue();
    assertThat(Caseloads.of(unknown("a"), "x").isWhole()).isFalse();
    assertThat(Caseloads.of("").isWhole()).isFalse();
  }

  private static List<String> places(Caseload caseload) {
    return caseload.assessed().stream().map(each -> each.summary().place()).toList();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
