package io.github.riskrules.decision;

import java.util.List;
import java.util.Objects;

/**
 * How one rule that speaks of an action stood, and why.
 *
 * @param rule the rule
 * @param kind whether it suggests the action or rules it out
 * @param truth how it stood
 * @param reason the rule's own sentence
 * @param conditions for a rule that holds, every condition; otherwise those that failed or were
 *     unknown
 */
public record RuleOutcome(
    RuleRef rule, FindingKind kind, Truth truth, String reason, List<ConditionResult> conditions) {
  public RuleOutcome {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(truth, "truth");
    Objects.requireNonNull(reason, "reason");
    conditions = List.copyOf(conditions);
  }

  /** Names the rule and withholds the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "RuleOutcome[" + rule.id() + "]";
  }
}
