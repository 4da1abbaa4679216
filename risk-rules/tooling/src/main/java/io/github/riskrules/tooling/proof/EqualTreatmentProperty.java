package io.github.riskrules.tooling.proof;

import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.decide.DecisionMaker;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.model.Pair;
import io.github.riskrules.tooling.proof.model.SymbolicDecision;
import io.github.riskrules.tooling.proof.model.SymbolicIncident;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Nobody is decided on for their sex or, among adults, for their age. Where a scheme or a law names
 * one, a pack says so in a rule that is marked as a choice; such rules are set aside here.
 */
final class EqualTreatmentProperty {
  static final Property ALIKE =
      new Property(
          "ALIKE",
          "The sex of victim and suspect, and the age of adults, make no difference, save in rules"
              + " marked as a choice.",
          "People are treated worse for who they are.");

  private static final Set<String> SEX = Set.of("victim.sex", "suspect.sex");
  private static final Set<String> AGE = Set.of("victim.age", "suspect.age");
  private static final int ADULT = 18;

  private EqualTreatmentProperty() {}

  static List<Question> questions(Ground ground) {
    Policy policy = withoutChoices(ground.policy());
    SymbolicIncident other =
        ground.like(
            "otherwise ",
            fact ->
                fact.scope() == FactScope.INCIDENT
                    && (SEX.contains(fact.path()) || AGE.contains(fact.path())));
    SymbolicDecision first = SymbolicDecision.of(policy, ground.incident(), ground.days());
    SymbolicDecision second = SymbolicDecision.of(policy, other, ground.days());
    List<Formula> related = new ArrayList<>();
    other.beside((fact, pair) -> related.add(related(fact, pair, first, second)));
    List<Formula> differ = new ArrayList<>();
    for (RiskTier tier : List.of(RiskTier.MEDIUM, RiskTier.HIGH)) {
      differ.add(Formula.differ(first.atLeast(tier), second.atLeast(tier)));
      differ.add(Formula.differ(first.atMost(tier), second.atMost(tier)));
    }
    policy
        .actions()
        .forEach(
            action ->
                differ.add(
                    first
                        .outcome(action.code())
                        .orElseThrow()
                        .differsFrom(second.outcome(action.code()).orElseThrow())));
    Twin twin = new Twin(ground.incident(), other);
    DecisionMaker maker = new DecisionMaker(policy, RiskEngine.version());
    return List.of(
        new Question(
            "another sex, or another age of an adult, is decided otherwise",
            Formula.all(Formula.all(related), Formula.any(differ)),
            how ->
                twin.claim(how, ground.at(how), maker, EqualTreatmentProperty::decidedOtherwise)));
  }

  /** Both known, and an age that of an adult in both. */
  private static Formula related(
      VocabularyFact fact, Pair pair, SymbolicDecision first, SymbolicDecision second) {
    return SEX.contains(fact.path())
        ? pair.knownAlike()
        : Formula.any(pair.same(), Formula.all(isAdult(fact, first), isAdult(fact, second)));
  }

  private static Formula isAdult(VocabularyFact age, SymbolicDecision decision) {
    return decision
        .stance(
            new Comparison(
                age, Operator.AT_LEAST, List.of(ADULT), new Span(0, 0, age.path() + " >= 18")))
        .holds();
  }

  private static boolean decidedOtherwise(Decided one, Decided other) {
    return !one.decision().tier().equals(other.decision().tier())
        || !one.actions().equals(other.actions());
  }

  private static Policy withoutChoices(Policy policy) {
    return policy.withRules(
        policy.rules().stream().filter(rule -> rule.choice() == null || !reads(rule)).toList());
  }

  private static boolean reads(Rule rule) {
    return rule.when()
        .comparisons()
        .map(Comparison::fact)
        .filter(fact -> fact.scope() == FactScope.INCIDENT)
        .map(VocabularyFact::path)
        .anyMatch(path -> SEX.contains(path) || AGE.contains(path));
  }
}
