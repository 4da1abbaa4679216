package io.github.riskrules.tooling.proof;

/**
 * A way in which two policies decide incidents otherwise, those that endanger first. Where the
 * range moves, actions that hang on it move along; so actions are asked about where it stays.
 */
public enum Way {
  /** The lower end of the range falls. */
  LOWER_END_FALLS,
  /** The upper end of the range falls, and the lower end does not. */
  UPPER_END_FALLS,
  /** A protective action is no longer suggested, or no longer waits for facts. */
  LESS_PROTECTION,
  /** An action that is safe only at low risk is suggested, or waits for facts. */
  MORE_LENIENCY,
  /** The lower end of the range rises. */
  LOWER_END_RISES,
  /** The upper end of the range rises, and the lower end stays. */
  UPPER_END_RISES,
  /** A protective action is suggested, or waits for facts. */
  MORE_PROTECTION,
  /** An action that is safe only at low risk is no longer suggested, or no longer waits. */
  LESS_LENIENCY,
  /** Any other action is no longer suggested, or no longer waits for facts. */
  ACTION_LOST,
  /** Any other action is suggested, or waits for facts. */
  ACTION_GAINED,
  /** An action is not suggested either time, each time for another reason. */
  OTHER_REASON;

  /** Whether the range moves. */
  public boolean isOfRange() {
    return switch (this) {
      case LOWER_END_FALLS, UPPER_END_FALLS, LOWER_END_RISES, UPPER_END_RISES -> true;
      default -> false;
    };
  }
}
