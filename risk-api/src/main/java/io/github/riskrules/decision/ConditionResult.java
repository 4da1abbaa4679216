package io.github.riskrules.decision;

import java.util.List;
import java.util.Objects;

/**
 * One condition of a rule, and how it stood.
 *
 * @param condition the condition as the rule file writes it
 * @param truth how it stood
 * @param facts the facts it reads, by path
 * @param was the values of those facts in words, in the same order; "not known" where nobody knows
 */
public record ConditionResult(String condition, Truth truth, List<String> facts, List<String> was) {
  public ConditionResult {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(truth, "truth");
    facts = List.copyOf(facts);
    was = List.copyOf(was);
  }

  /** Withholds the values: this text may reach a log. */
  @Override
  public String toString() {
    return "ConditionResult[" + condition + "]";
  }
}
