package io.github.riskrules.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dupdate} after a change of a record or of its vocabulary entries. */
class SchemasTest {
  private static final Path RESOURCES =
      Path.of("src/main/resources/io/github/riskrules/engine/json");

  @Test
  void are_those_that_the_records_and_the_vocabulary_give() throws IOException {
    check("incident.schema.json", SchemaWriter.incident(), Schemas.incident());
    check("decision.schema.json", SchemaWriter.decision(), Schemas.decision());
  }

  private static void check(String name, String made, String shipped) throws IOException {
    if (System.getProperty("update") != null) {
      Files.writeString(RESOURCES.resolve(name), made);
    } else {
      assertThat(shipped).as("%s is out of date: run with -Dupdate", name).isEqualTo(made);
    }
  }
}
