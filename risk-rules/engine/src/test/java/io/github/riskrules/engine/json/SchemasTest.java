package io.github.riskrules.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.HumanDecision;
import io.github.riskrules.engine.GoldenFile;
import io.github.riskrules.engine.record.DecisionRecord;
import io.github.riskrules.engine.record.JournalEntry;
import io.github.riskrules.engine.record.JournalVerification;
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
    check(
        "human-decision.schema.json",
        SchemaWriter.of(HumanDecision.class, HumanDecisionJson.SCHEMA),
        Schemas.humanDecision());
    check(
        "decision-record.schema.json",
        SchemaWriter.of(DecisionRecord.class, DecisionRecord.SCHEMA),
        Schemas.decisionRecord());
    check(
        "journal-entry.schema.json",
        SchemaWriter.of(JournalEntry.class, JournalEntry.SCHEMA),
        Schemas.journalEntry());
    check(
        "verification.schema.json",
        SchemaWriter.of(JournalVerification.class, JournalVerification.SCHEMA),
        Schemas.verification());
  }

  private static void check(String name, String made, String shipped) {
    GoldenFile.matches(RESOURCES.resolve(name), made);
    if (!GoldenFile.isWriting()) {
      assertThat(shipped).as("%s as shipped", name).isEqualTo(made);
    }
  }
}
