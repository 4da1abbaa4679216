package io.github.riskrules.engine.json;

import io.github.riskrules.decision.HumanDecision;

/**
 * What people decided as JSON documents: fields in the order of the record, what is not there left
 * out, the same bytes on every machine. Thread-safe.
 */
public final class HumanDecisionJson {
  /** What the {@code schema} field of every such document says. */
  public static final String SCHEMA = "human-decision/1";

  private HumanDecisionJson() {}

  /** Writes it for people: two spaces for each level, a line feed at the end. */
  public static String write(HumanDecision decided) {
    return RecordJson.write(SCHEMA, decided);
  }

  /** Writes it on one line, for stores and streams. */
  public static String writeCompact(HumanDecision decided) {
    return CanonicalJson.write(SCHEMA, decided);
  }
}
