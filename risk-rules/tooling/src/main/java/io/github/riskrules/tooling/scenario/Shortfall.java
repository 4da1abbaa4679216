package io.github.riskrules.tooling.scenario;

import java.util.List;
import java.util.Objects;

/**
 * One expectation that was not met.
 *
 * @param kind what kind of expectation
 * @param names what it was about: a rule, an action, a fact or words; an action and then a fact for
 *     {@link Kind#STILL_TO_SETTLE}; none for the tier
 * @param sentence what was expected and what was decided, as the end of a sentence about the
 *     scenario
 */
public record Shortfall(Kind kind, List<String> names, String sentence) {
  public Shortfall {
    Objects.requireNonNull(kind, "kind");
    names = List.copyOf(names);
    Objects.requireNonNull(sentence, "sentence");
  }

  /** The kinds of expectations. */
  public enum Kind {
    /** There is a decision at all. */
    DECISION,
    /** A bound of the tier range. */
    TIER,
    /** A rule among the findings. */
    BECAUSE,
    /** A rule not among the findings. */
    NOT_BECAUSE,
    /** Words in a notice. */
    NOTICE,
    /** An action suggested. */
    ACTION,
    /** An action not suggested. */
    NOT_ACTION,
    /** An action ruled out. */
    RULED_OUT,
    /** An action that waits. */
    WAITING,
    /** An action that no rule suggests. */
    NOT_REACHED,
    /** A fact still to settle for a suggested action. */
    STILL_TO_SETTLE,
    /** The time an action is due. */
    ACT_BY,
    /** A fact asked for. */
    ASKS
  }
}
