package io.github.riskrules.tooling.diff;

/** What a change makes of an incident, the worst first; one that does several is the worst. */
public enum Effect {
  /** Its tier comes out lower, at the lower or the upper end. */
  LOWER(true),
  /** A protective action is no longer suggested, or can no longer come to be. */
  LESS_PROTECTION(true),
  /** An action that is safe only at low risk is suggested, or may come to be, where it was not. */
  MORE_LENIENCY(true),
  /** An action is due later, or at no time that can be told. */
  LATER(true),
  /** Its tier comes out higher. */
  HIGHER(false),
  /** A protective action is suggested, or may come to be, where it was not. */
  MORE_PROTECTION(false),
  /** An action that is safe only at low risk no longer comes into question. */
  LESS_LENIENCY(false),
  /** An action is due earlier. */
  SOONER(false),
  /** Anything else, such as an action that records or reviews. */
  OTHERWISE(false);

  private final boolean weakens;

  Effect(boolean weakens) {
    this.weakens = weakens;
  }

  /** Whether a person must answer for it by name before the policy is put in force. */
  public boolean weakens() {
    return weakens;
  }

  /** Whether it makes an incident graver, better protected, less lenient or sooner dealt with. */
  public boolean strengthens() {
    return !weakens && this != OTHERWISE;
  }
}
