package io.github.riskrules.engine.record;

/** What a record holds as evidence: each part has a commitment of its own and can be taken out. */
public enum Part {
  /** The incident document that was assessed. */
  FACTS,
  /** The whole decision, which quotes facts. */
  DECISION,
  /** The tier range and the codes of the suggested actions, and no fact. */
  OUTCOME,
  /** What a person decided, and why. */
  HUMAN_DECISION
}
