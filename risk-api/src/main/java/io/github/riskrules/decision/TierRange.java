package io.github.riskrules.decision;

import io.github.riskrules.incident.RiskTier;
import java.util.Objects;

/**
 * The tiers an incident can be in: at least this, at most that. The lower bound rests on what is
 * known; the upper bound is the highest tier the incident can turn out to have once the open
 * questions are answered. The two belong together, and nothing hands out the lower one alone.
 *
 * @param atLeast the tier that rules known to hold have reached
 * @param atMost the tier that may yet be reached, never below {@code atLeast}
 */
public record TierRange(RiskTier atLeast, RiskTier atMost) {

  public TierRange {
    Objects.requireNonNull(atLeast, "atLeast");
    Objects.requireNonNull(atMost, "atMost");
    if (atMost.compareTo(atLeast) < 0) {
      throw new IllegalArgumentException("atMost is below atLeast");
    }
  }

  /** Whether nothing unknown can move the tier. */
  public boolean isSettled() {
    return atLeast == atMost;
  }

  /** For people: "HIGH", or "at least STANDARD, HIGH not excluded". */
  public String inWords() {
    return isSettled() ? atLeast.name() : "at least " + atLeast + ", " + atMost + " not excluded";
  }

  /** Says nothing of the outcome: this text may reach a log. {@link #inWords()} is for people. */
  @Override
  public String toString() {
    return "TierRange[withheld]";
  }
}
