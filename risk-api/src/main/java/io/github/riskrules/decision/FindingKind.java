package io.github.riskrules.decision;

/** The three things a rule can report. None of them changes a fact or another rule's finding. */
public enum FindingKind {
  /** The tier is at least this high. */
  RAISES,
  /** This action is suggested. */
  SUGGESTS,
  /** This action is ruled out. */
  RULES_OUT
}
