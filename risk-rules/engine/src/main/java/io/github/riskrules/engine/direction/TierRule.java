package io.github.riskrules.engine.direction;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.vocabulary.FactScope;
import java.util.List;

/** How a rule may read the tier that the tier rules settled before it. */
final class TierRule {
  private final Effects effects;
  private final Faults faults;

  TierRule(Effects effects, Faults faults) {
    this.effects = effects;
    this.faults = faults;
  }

  /** Whether a rule may; if not, why is reported. */
  boolean check(Condition.All when, List<Statement> then) {
    boolean sound = true;
    for (Condition.Comparison test : when.comparisons().toList()) {
      if (test.fact().scope() == FactScope.TIER) {
        sound &= check(test, then);
      }
    }
    return sound;
  }

  private boolean check(Condition.Comparison test, List<Statement> then) {
    boolean atLeast = test.fact().path().equals("atLeast");
    if (then.stream().anyMatch(statement -> statement.kind() == FindingKind.RAISES)) {
      faults.at(
          test.span(),
          "a rule that raises the tier cannot read it.",
          "Write the facts that lead to the tier, or report something else in this rule.");
    } else if (test.operator() != (atLeast ? Operator.AT_LEAST : Operator.AT_MOST)) {
      faults.at(
          test.span(),
          "'" + test.fact().path() + "' is compared with " + (atLeast ? ">=." : "<=."),
          atLeast
              ? "Write Tier( atLeast >= RiskTier.HIGH )."
              : "Write Tier( atMost <= RiskTier.STANDARD ).");
    } else if (!atLeast && !then.stream().allMatch(this::suggestsConditional)) {
      faults.at(
          test.span(),
          "only a rule that does nothing but suggest conditional actions asks what the tier is at"
              + " most.",
          "Write Tier( atLeast >= … ), or leave the tier out.");
    } else {
      return true;
    }
    return false;
  }

  private boolean suggestsConditional(Statement statement) {
    return statement.kind() == FindingKind.SUGGESTS
        && effects.of(statement) == ActionEffect.CONDITIONAL;
  }
}
