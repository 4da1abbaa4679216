package io.github.riskrules.tooling.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.riskrules.engine.json.SchemaWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dgolden=write} after a change of a record. */
class CaseloadJsonTest {
  private static final Path RESOURCES =
      Path.of("src/main/resources/io/github/riskrules/tooling/caseload");
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));
  private static final List<String> MESSY = messy();

  @Test
  void has_schemas_that_say_what_the_records_say() throws IOException {
    check("triage.schema.json", SchemaWriter.of(Triage.class, CaseloadJson.TRIAGE));
    check("figures.schema.json", SchemaWriter.of(Figures.class, CaseloadJson.FIGURES));
    if (!WRITE) {
      assertThat(CaseloadJson.triageSchema()).startsWith("{").contains("urn:riskrules:triage:1");
      assertThat(CaseloadJson.figuresSchema()).startsWith("{").contains("urn:riskrules:figures:1");
    }
  }

  @Test
  void is_valid_under_its_schema() {
    Caseload caseload = Caseloads.of(MESSY);

    assertValid(CaseloadJson.triageSchema(), CaseloadJson.write(Triage.of(caseload)));
    assertValid(
        CaseloadJson.figuresSchema(), CaseloadJson.write(Figures.of(caseload, Period.ALL, 1)));
    assertValid(
        CaseloadJson.figuresSchema(),
        CaseloadJson.write(
            Figures.of(
                caseload,
                new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")),
                10)));
  }

  @Test
  void is_the_same_each_time_to_the_byte() {
    Caseload once = Caseloads.of(MESSY);
    Caseload again = Caseloads.of(MESSY);

    assertThat(CaseloadJson.write(Triage.of(again))).isEqualTo(CaseloadJson.write(Triage.of(once)));
    assertThat(CaseloadJson.write(Figures.of(again, Period.ALL, 1)))
        .isEqualTo(CaseloadJson.write(Figures.of(once, Period.ALL, 1)));
  }

  private static List<String> messy() {
    List<String> lines = new ArrayList<>(Caseloads.generated(130, 4));
    lines.add(70, "{\"id\": \"half\"");
    lines.add(100, "");
    lines.add(Caseloads.unknown("plain"));
    return lines;
  }

  private static void assertValid(String schema, String document) {
    Schema read =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
    assertThat(read.validate(document, InputFormat.JSON)).isEmpty();
    assertThat(read.validate(document.replaceFirst("\"policy\"", "\"polcy\""), InputFormat.JSON))
        .isNotEmpty();
  }

  private static void check(String name, String made) throws IOException {
    if (WRITE) {
      Files.writeString(RESOURCES.resolve(name), made);
    }
    assertThat(made).isEqualTo(Files.readString(RESOURCES.resolve(name)));
  }
}
