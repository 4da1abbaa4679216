package io.github.riskrules.tooling.explain;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.incident.ProfessionalGrade;
import io.github.riskrules.incident.RiskTier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked of the tier, as what it asks of the facts: that a tier is reached means that some
 * rule which raises to it holds. That one is excluded is taken as it stands: how to come to a lower
 * tier is nothing to advise.
 */
final class TierAsRules {
  private static final Condition ALWAYS = new All(List.of());
  private static final Condition NEVER = new Any(List.of(), Span.NOWHERE);

  private final Situation situation;
  private final Aim aim;

  TierAsRules(Situation situation, Aim aim) {
    this.situation = situation;
    this.aim = aim;
  }

  /** The condition with nothing in it that reads the tier. */
  Condition of(Condition condition) {
    if (!condition.readsTier()) {
      return condition;
    }
    if (condition instanceof All all) {
      return new All(all.parts().stream().map(this::of).toList());
    }
    if (condition instanceof Any any) {
      return new Any(any.parts().stream().map(this::of).toList(), any.span());
    }
    Comparison asked = (Comparison) condition;
    boolean reaches =
        aim == Aim.HOLD
            && asked.fact().path().equals("atLeast")
            && asked.operator() == Operator.AT_LEAST;
    return reaches ? reached((RiskTier) asked.value()) : asItStands(asked);
  }

  private Condition reached(RiskTier tier) {
    if (situation.incident().judgement().grades().stream()
        .map(ProfessionalGrade::tier)
        .anyMatch(grade -> grade.compareTo(tier) >= 0)) {
      return ALWAYS;
    }
    List<Condition> raising = new ArrayList<>();
    for (Rule rule : situation.tierRules()) {
      if (raisesTo(rule, tier)) {
        raising.add(rule.when());
      }
    }
    return new Any(raising, Span.NOWHERE);
  }

  private static boolean raisesTo(Rule rule, RiskTier tier) {
    return rule.then().stream()
        .filter(statement -> statement.kind() == FindingKind.RAISES)
        .flatMap(statement -> Stream.ofNullable(statement.tier()))
        .anyMatch(raised -> raised.compareTo(tier) >= 0);
  }

  private Condition asItStands(Comparison asked) {
    Truth truth = ReferenceEvaluator.truth(asked, situation.incident(), situation.tier());
    return truth == Truth.HOLDS ? ALWAYS : NEVER;
  }
}
