package io.github.riskrules.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.riskrules.engine.GoldenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class DecisionJsonTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/io/github/riskrules/engine/json/decision.json");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void is_written_in_a_fixed_order_for_people() {
    String written = DecisionJson.write(ExampleDecision.decision());
    GoldenFile.matches(GOLDEN, written);
  }

  @Test
  void says_the_same_on_one_line() throws IOException {
    String compact = DecisionJson.writeCompact(ExampleDecision.decision());
    assertThat(compact)
        .doesNotContain("\n")
        .startsWith("{\"schema\":\"decision/1\",\"incidentId\"");
    assertThat(MAPPER.readTree(compact))
        .isEqualTo(MAPPER.readTree(DecisionJson.write(ExampleDecision.decision())));
  }

  @Test
  void is_valid_under_its_schema_and_nothing_more_is() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schemas.decision());
    String written = DecisionJson.write(ExampleDecision.decision());
    assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(written.replace("\"atMost\"", "\"most\""), InputFormat.JSON))
        .isNotEmpty();
    assertThat(schema.validate(written.replace("decision/1", "decision/2"), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void is_the_same_bytes_in_another_locale_and_zone() {
    String here = DecisionJson.write(ExampleDecision.decision());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(DecisionJson.write(ExampleDecision.decision())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
