package io.github.riskrules.tooling.proof;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.PolicyProperty;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.model.SymbolicDecision;
import io.github.riskrules.tooling.proof.model.SymbolicOutcome;
import io.github.riskrules.tooling.proof.smt.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the author of a policy promises of every incident. While nobody knows whether an incident is
 * one of those that are meant, doubt counts against leniency, as it does when the engine decides:
 * the tier promised stays possible, no action promised is written off, no disposal is suggested.
 */
final class PromisedProperty {
  private final PolicyProperty property;
  private final Asked asked;
  private final SymbolicDecision decision;
  private final Baseline baseline;
  private final List<Question> questions = new ArrayList<>();

  private PromisedProperty(PolicyProperty property, SymbolicDecision decision, Baseline baseline) {
    this.property = property;
    this.asked = new Asked(property.when());
    this.decision = decision;
    this.baseline = baseline;
  }

  /** How reports name a promise. */
  static Property named(PolicyProperty property) {
    return new Property(property.id(), property.promise(), property.hazard());
  }

  /** Tries to prove what is promised under one id. */
  static Proof prove(
      List<PolicyProperty> promised, Ground ground, Baseline baseline, Search search) {
    Property named = named(promised.get(0));
    List<Question> questions = new ArrayList<>();
    for (PolicyProperty each : promised) {
      PromisedProperty property = new PromisedProperty(each, ground.decision(), baseline);
      Answer met = ground.ask(property.asked.holds(ground.decision()));
      if (met instanceof Answer.Impossible) {
        return Proof.ofShortfalls(named, List.of(property.empty()), List.of());
      } else if (met instanceof Answer.Undecided) {
        return Proof.of(named, List.of(), List.of("whether any incident is one of those meant"));
      }
      property.ask();
      questions.addAll(property.questions);
    }
    return search.prove(named, questions);
  }

  private String empty() {
    String own = decision.policy().ref().id();
    return "No incident meets its condition ("
        + (property.pack().equals(own) ? "" : property.pack() + "/")
        + "pack.yaml:"
        + property.when().span().line()
        + "), so that nothing is promised.";
  }

  private void ask() {
    property.atLeast().ifPresent(this::reached);
    property.actions().forEach(this::suggested);
    property.notActions().forEach(this::notSuggested);
  }

  private void reached(RiskTier tier) {
    known(
        tier + " is not reached",
        Formula.not(decision.atLeast(tier)),
        decided -> !decided.reaches(tier));
    open(
        tier + " is excluded, while it is not known whether this is such an incident",
        Formula.not(decision.atMost(tier)),
        decided -> !decided.mayReach(tier));
  }

  private void suggested(String code) {
    known(
        "'" + code + "' is not suggested",
        Formula.not(decision.suggests(code)),
        decided -> !decided.suggests(code));
    open(
        "'" + code + "' is written off, while it is not known whether this is such an incident",
        decision.outcome(code).map(SymbolicOutcome::notReached).orElse(Formula.TRUE),
        decided ->
            decided
                .actions()
                .getOrDefault(code, Optional.of(ActionStatus.NOT_REACHED))
                .equals(Optional.of(ActionStatus.NOT_REACHED)));
  }

  private void notSuggested(String code) {
    Predicate<Decided> shows = decided -> decided.suggests(code);
    if (baseline.isConditional(decision.policy(), code)) {
      open(
          "'" + code + "' is suggested, though this is such an incident, or may be one",
          decision.suggests(code),
          shows);
    } else {
      known("'" + code + "' is suggested", decision.suggests(code), shows);
    }
  }

  private void known(String about, Formula violation, Predicate<Decided> shows) {
    questions.add(
        Question.of(
            about,
            Formula.all(asked.holds(decision), violation),
            decided -> asked.in(decided) == Truth.HOLDS && shows.test(decided)));
  }

  private void open(String about, Formula violation, Predicate<Decided> shows) {
    questions.add(
        Question.of(
            about,
            Formula.all(asked.open(decision), violation),
            decided -> asked.in(decided).mayHold() && shows.test(decided)));
  }
}
