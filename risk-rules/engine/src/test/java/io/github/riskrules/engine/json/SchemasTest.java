package io.github.riskrules.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.GoldenFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dgolden=write} after a change of a record or of its vocabulary entries. */
class SchemasTest {
  private static final Path RESOURCES =
      Path.of("src/main/resources/io/github/riskrules/engine/json");

  @Test
  void are_those_that_the_records_and_the_vocabulary_give() {
    check("incident.schema.json", SchemaWriter.incident(), Schemas.incident());
    check("decision.schema.json", SchemaWriter.decision(), Schemas.decision());
  }

  private static void check(String name, String made, String shipped) {
    GoldenFile.matches(RESOURCES.resolve(name), made);
    if (!GoldenFile.isWriting()) {
      assertThat(shipped).as("%s as shipped", name).isEqualTo(made);
    }
  }
}
