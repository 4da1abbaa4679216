package io.github.riskrules.engine.json;

import io.github.riskrules.decision.Decision;

/**
 * Decisions as JSON documents: fields in the order of the decision's records, nothing but what the
 * decision says, and what is not there left out. Equal decisions give the same bytes on every
 * machine. Thread-safe.
 */
public final class DecisionJson {
  /** What the {@code schema} field of every decision document says. */
  public static final String SCHEMA = "decision/1";

  private DecisionJson() {}

  /** Writes a decision for people: two spaces for each level, a line feed at the end. */
  public static String write(Decision decision) {
    return RecordJson.write(SCHEMA, decision);
  }

  /** Writes a decision on one line, for stores and streams. */
  public static String writeCompact(Decision decision) {
    return Generators.compact(json -> new RecordWriter(json).writeRoot(SCHEMA, decision));
  }
}
