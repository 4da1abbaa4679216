package io.github.riskrules.tooling.explain;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Rule;
import java.util.List;
import java.util.Optional;

/**
 * How one rule stands in one incident, condition by condition, and the smallest changes of facts
 * that would make the difference.
 *
 * @param rule the rule, of the policy or of the library's safeguards
 * @param truth whether it holds, as the decision has it
 * @param applies whether it applies on the day of assessment; one that does not never holds
 * @param conditions how each condition stands, in the order written; all must be known to hold
 * @param toHold for a rule that does not hold, the smallest changes after which it would, all of
 *     one size; empty where no small one does
 * @param toStop for a rule that holds, the smallest changes after which it would no longer be known
 *     to, all of one size: facts that would have to be recorded wrongly
 */
public record RuleExplanation(
    Rule rule,
    Truth truth,
    boolean applies,
    List<ConditionStanding> conditions,
    List<Change> toHold,
    List<Change> toStop) {
  public RuleExplanation {
    conditions = List.copyOf(conditions);
    toHold = List.copyOf(toHold);
    toStop = List.copyOf(toStop);
  }

  static RuleExplanation of(Rule rule, Situation situation) {
    return situation.explained(rule, RuleExplanation::explain);
  }

  /** Rules that do not hold, those first that the smallest change would make hold. */
  static NearestFirst<Rule, RuleExplanation> nearest(List<Rule> rules, Situation situation) {
    return new NearestFirst<>(
        rules,
        rule -> ChangeSearch.leastToHold(situation, rule),
        rule -> Optional.of(of(rule, situation)).filter(each -> !each.toHold().isEmpty()),
        explained -> explained.toHold().get(0).cost());
  }

  private static RuleExplanation explain(Rule rule, Situation situation) {
    Truth truth = situation.truth(rule);
    boolean applies = rule.appliesOn(situation.day());
    boolean searchable = applies && !situation.followsFromMarac(rule);
    return new RuleExplanation(
        rule,
        truth,
        applies,
        ConditionStanding.of(rule.when(), situation.incident(), situation.tier()),
        searchable && truth != Truth.HOLDS ? ChangeSearch.of(situation, rule, Aim.HOLD) : List.of(),
        searchable && truth == Truth.HOLDS
            ? ChangeSearch.of(situation, rule, Aim.STOP)
            : List.of());
  }

  /** Names the rule and withholds the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "RuleExplanation[" + rule.id() + "]";
  }
}
