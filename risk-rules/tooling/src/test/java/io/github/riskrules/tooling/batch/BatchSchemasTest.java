package io.github.riskrules.tooling.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.riskrules.engine.json.SchemaWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Run with {@code -Dgolden=write} after a change of a record. */
class BatchSchemasTest {
  private static final Path RESOURCES =
      Path.of("src/main/resources/io/github/riskrules/tooling/batch");
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));
  private static final SchemaRegistry VALIDATOR =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @TempDir private Path folder;

  @Test
  void say_what_the_records_say() throws IOException {
    same("batch-settings.schema.json", SchemaWriter.of(BatchSettings.class, BatchSettings.SCHEMA));
    same("rejected-line.schema.json", SchemaWriter.ofLine(RejectedLine.class, "rejected-line/1"));
  }

  @Test
  void are_schemas_that_hold_of_what_a_run_writes_and_of_nothing_near_it() throws Exception {
    BatchFiles files = BatchFiles.of(folder.resolve("results.ndjson"));
    String lines = "no JSON\n" + Runs.incident("b").replace("}", ",\"victim\":{\"age\":430}}");
    try (WrittenResults written = WrittenResults.begin(files, Runs.SETTINGS)) {
      Runs.batch().run(BatchInput.of(Runs.stream(lines)), written, (done, bytes) -> {});
    }

    List<String> rejects = Files.readAllLines(files.rejects());
    assertThat(rejects).hasSize(2);
    for (String reject : rejects) {
      valid(BatchSchemas.rejectedLine(), reject, "treatAs");
    }
    valid(BatchSchemas.rejectedLine(), rejects.get(1), "incidentId");
    valid(BatchSchemas.settings(), Files.readString(files.settings()), "assessedAt");
  }

  /** The document is valid, and would not be if it called that field anything else. */
  private static void valid(String schema, String document, String field) {
    Schema draft =
        VALIDATOR.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(draft.validate(schema, InputFormat.JSON)).isEmpty();
    Schema read = VALIDATOR.getSchema(schema);
    assertThat(read.validate(document, InputFormat.JSON)).isEmpty();
    assertThat(document).contains("\"" + field + "\"");
    String misnamed = document.replaceFirst("\"" + field + "\"", "\"misnamed\"");
    assertThat(read.validate(misnamed, InputFormat.JSON)).isNotEmpty();
  }

  private static void same(String name, String made) throws IOException {
    if (WRITE) {
      Files.writeString(RESOURCES.resolve(name), made);
    }
    assertThat(made).isEqualTo(Files.readString(RESOURCES.resolve(name)));
  }
}
