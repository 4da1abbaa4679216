package io.github.riskrules.tooling.proof;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.decide.DecisionMaker;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.MustKeep;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.model.Stance;
import io.github.riskrules.tooling.proof.model.SymbolicDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules tied to a hazard still do what they do in the bundled policy, by whatever rules the
 * policy under proof does it: to rename or to split one is no weakening.
 */
final class MustKeepProperty {
  static final Property KEPT =
      new Property(
          "MUST-KEEP",
          "Whatever a rule on the must-keep list raises, suggests or stands against in the bundled"
              + " policy, this policy does as well, against its own disposals without court too.",
          "A rule that a hazard is tied to was dropped or weakened.");

  private final SymbolicDecision bundled;
  private final SymbolicDecision decision;
  private final List<String> disposals;
  private final DecisionMaker maker;
  private final List<Question> questions = new ArrayList<>();

  private MustKeepProperty(
      SymbolicDecision bundled, SymbolicDecision decision, List<String> disposals) {
    this.bundled = bundled;
    this.decision = decision;
    this.disposals = disposals;
    this.maker = new DecisionMaker(bundled.policy(), RiskEngine.version());
  }

  static List<Question> questions(
      SymbolicDecision bundled,
      SymbolicDecision decision,
      List<MustKeep> kept,
      List<String> disposals) {
    MustKeepProperty property = new MustKeepProperty(bundled, decision, disposals);
    for (MustKeep each : kept) {
      for (Rule rule : bundled.policy().rules()) {
        if (rule.id().equals(each.rule())) {
          rule.then().forEach(statement -> property.ask(rule, statement, each.hazard()));
        }
      }
    }
    return property.questions;
  }

  private void ask(Rule rule, Statement statement, String hazard) {
    String named = rule.id() + " (" + rule.ref().title() + ") ";
    if (statement.tier() != null) {
      raises(rule, statement.tier(), named, hazard);
      return;
    }
    String action = Objects.requireNonNull(statement.action());
    ActionEffect effect = effect(bundled.policy(), action);
    if (statement.kind() == FindingKind.SUGGESTS && effect == ActionEffect.PROTECTIVE) {
      suggests(rule, action, named, hazard);
    } else if (statement.kind() == FindingKind.RULES_OUT && effect == ActionEffect.CONDITIONAL) {
      ruledOut(action).forEach(code -> rulesOut(rule, code, named, hazard));
    }
  }

  private void raises(Rule rule, RiskTier tier, String named, String hazard) {
    Stance stance = bundled.stance(rule);
    add(
        named + "no longer raises to " + tier + ". " + hazard,
        Formula.all(stance.holds(), Formula.not(decision.atLeast(tier))),
        decided -> truth(rule, decided) == Truth.HOLDS && !decided.reaches(tier));
    add(
        named + "no longer leaves " + tier + " open while facts are unknown. " + hazard,
        Formula.all(stance.open(), Formula.not(decision.atMost(tier))),
        decided -> truth(rule, decided).mayHold() && !decided.mayReach(tier));
  }

  private void suggests(Rule rule, String action, String named, String hazard) {
    add(
        named + "no longer leads to '" + action + "'. " + hazard,
        Formula.all(
            bundled.stance(rule).holds(),
            bundled.suggests(action),
            Formula.not(decision.suggests(action))),
        decided ->
            !decided.suggests(action)
                && truth(rule, decided) == Truth.HOLDS
                && asBundled(decided).suggests(action));
  }

  private void rulesOut(Rule rule, String action, String named, String hazard) {
    add(
        named + "no longer stands against '" + action + "'. " + hazard,
        Formula.all(bundled.stance(rule).open(), decision.suggests(action)),
        decided -> decided.suggests(action) && truth(rule, decided).mayHold());
  }

  /**
   * What a rule that stands against an action has to stand against: where that is a disposal
   * without court, also each disposal that the bundled policy does not know.
   */
  private Stream<String> ruledOut(String action) {
    return Stream.concat(
        Stream.of(action),
        disposals.stream()
            .filter(code -> disposals.contains(action))
            .filter(code -> bundled.policy().action(code).isEmpty()));
  }

  private void add(String about, Formula violation, Predicate<Decided> shows) {
    questions.add(Question.of(about, violation, shows));
  }

  /** How the rule stands under the bundled policy. */
  private Truth truth(Rule rule, Decided decided) {
    return ReferenceEvaluator.truth(
        rule,
        decided.draft().build(),
        rule.isTierRule() ? null : Tier.of(asBundled(decided).decision().tier()));
  }

  private Decided asBundled(Decided decided) {
    return Decided.by(maker, decided.draft(), decided.decision().assessedAt());
  }

  private static ActionEffect effect(Policy policy, String action) {
    return policy
        .action(action)
        .map(known -> known.action().effect())
        .orElse(ActionEffect.PROCEDURAL);
  }
}
