package io.github.riskrules.decision;

/** How an action is put to the people who decide. */
public enum ActionVerb {
  /** Send the case to another body. */
  REFER,
  /** Weigh whether to do it. */
  CONSIDER,
  /** Find out. */
  CHECK,
  /** Tell someone. */
  NOTIFY,
  /** Do it. */
  DO
}
