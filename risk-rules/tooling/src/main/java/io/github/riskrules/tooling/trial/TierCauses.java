package io.github.riskrules.tooling.trial;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.Question;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.scenario.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds which rules raised the tier too far, or nearly raised it far enough. */
final class TierCauses {
  private static final int MOST = 3;

  private final Policy policy;
  private final Expectation expected;
  private final Decision decision;
  private final RuleStance stance;
  private final NearestRules nearest;

  TierCauses(
      Policy policy,
      Expectation expected,
      Decision decision,
      RuleStance stance,
      NearestRules nearest) {
    this.policy = policy;
    this.expected = expected;
    this.decision = decision;
    this.stance = stance;
    this.nearest = nearest;
  }

  List<Cause> all() {
    RiskTier least = expected.atLeast();
    RiskTier most = expected.atMost();
    List<Cause> causes = new ArrayList<>();
    if (least != null && isBelow(least, decision.tier().atLeast())) {
      causes.addAll(raisedBeyond(least));
    } else if (least != null && isBelow(decision.tier().atLeast(), least)) {
      causes.addAll(nearlyRaisedTo(least, Truth.HOLDS));
    } else if (most != null && isBelow(most, decision.tier().atLeast())) {
      causes.addAll(raisedBeyond(most));
    } else if (most != null && isBelow(most, decision.tier().atMost())) {
      causes.addAll(mayRaiseTo(decision.tier().atMost()));
    } else if (most != null && isBelow(decision.tier().atMost(), most)) {
      causes.addAll(nearlyRaisedTo(most, Truth.UNKNOWN));
    }
    return causes;
  }

  private static boolean isBelow(RiskTier tier, RiskTier other) {
    return tier.compareTo(other) < 0;
  }

  private List<Cause> raisedBeyond(RiskTier tier) {
    return decision.findings().stream()
        .filter(finding -> finding.kind() == FindingKind.RAISES)
        .filter(finding -> isBelow(tier, Objects.requireNonNull(finding.tier())))
        .map(finding -> stance.fired(finding, "raised it to " + finding.tier()))
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** The rules that wait for the question the decision puts first. */
  private List<Cause> mayRaiseTo(RiskTier tier) {
    List<String> first =
        decision.questions().stream()
            .filter(question -> question.mayRaiseTo() == tier)
            .map(Question::rules)
            .findFirst()
            .orElse(List.of());
    return causes(
        policy.rules().stream()
            .filter(rule -> raisesTo(rule, tier))
            .filter(rule -> first.contains(rule.id())));
  }

  /** The nearest rules that stand worse than they would have to. */
  private List<Cause> nearlyRaisedTo(RiskTier tier, Truth wanted) {
    return causes(
        policy.rules().stream()
            .filter(rule -> raisesTo(rule, tier))
            .filter(rule -> stance.truth(rule).compareTo(wanted) > 0));
  }

  private static boolean raisesTo(Rule rule, RiskTier tier) {
    return rule.then().stream()
        .map(Statement::tier)
        .anyMatch(raised -> raised != null && !isBelow(raised, tier));
  }

  private List<Cause> causes(Stream<Rule> rules) {
    return nearest.of(rules).stream().map(stance::didNotFire).toList();
  }
}
