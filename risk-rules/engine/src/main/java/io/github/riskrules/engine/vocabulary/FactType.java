package io.github.riskrules.engine.vocabulary;

/** What kind of value a fact has. */
public enum FactType {
  /** A yes/no answer with its three kinds of unknown. */
  ANSWER,
  /** A whole number. */
  NUMBER,
  /** A calendar day. */
  DATE,
  /** A moment in time; rules read the day facts counted from it, not the moment. */
  TIME,
  /** One of a closed list of choices. */
  CHOICE,
  /** A short text, compared whole. */
  TEXT
}
