package io.github.riskrules.engine.drl;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.vocabulary.FactScope;
import java.util.List;
import java.util.Map;

/** How a rule may read the tier that the tier rules settled before it. */
final class TierRule {
  private final Map<String, PolicyAction> actions;
  private final FileProblems problems;

  TierRule(Map<String, PolicyAction> actions, FileProblems problems) {
    this.actions = actions;
    this.problems = problems;
  }

  void check(Condition.All when, List<Statement> then) {
    for (Condition.Comparison test : ListRule.comparisons(when)) {
      if (test.fact().scope() == FactScope.TIER) {
        check(test, then);
      }
    }
  }

  private void check(Condition.Comparison test, List<Statement> then) {
    boolean atLeast = test.fact().path().equals("atLeast");
    if (then.stream().anyMatch(statement -> statement.kind() == FindingKind.RAISES)) {
      problems.at(
          test.span(),
          "a rule that raises the tier cannot read it.",
          "Write the facts that lead to the tier, or report something else in this rule.");
    } else if (test.operator() != (atLeast ? Operator.AT_LEAST : Operator.AT_MOST)) {
      problems.at(
          test.span(),
          "'" + test.fact().path() + "' is compared with " + (atLeast ? ">=." : "<=."),
          atLeast
              ? "Write Tier( atLeast >= RiskTier.HIGH )."
              : "Write Tier( atMost <= RiskTier.STANDARD ).");
    } else if (!atLeast && !then.stream().allMatch(this::suggestsConditional)) {
      problems.at(
          test.span(),
          "only a rule that does nothing but suggest conditional actions asks what the tier is at"
              + " most.",
          "Write Tier( atLeast >= … ), or leave the tier out.");
    }
  }

  private boolean suggestsConditional(Statement statement) {
    PolicyAction action = actions.get(String.valueOf(statement.action()));
    return statement.kind() == FindingKind.SUGGESTS
        && action != null
        && action.action().effect() == ActionEffect.CONDITIONAL;
  }
}
