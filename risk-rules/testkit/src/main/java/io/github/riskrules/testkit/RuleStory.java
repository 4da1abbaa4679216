package io.github.riskrules.testkit;

import io.github.riskrules.decision.ConditionResult;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.engine.text.Quoted;
import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.incident.Incident;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells how one rule stands in one incident, condition by condition. */
final class RuleStory {
  private final Rule rule;
  private final Incident incident;
  private final Tier tier;

  RuleStory(Rule rule, Incident incident, Tier tier) {
    this.rule = rule;
    this.incident = incident;
    this.tier = tier;
  }

  String other(String should) {
    Truth truth = ReferenceEvaluator.truth(rule, incident, tier);
    return new Lines("expected " + rule.id() + " " + should + ", but it " + inWords(truth) + ".")
        .line(rule.ref().title() + " " + DecisionStory.place(rule.ref()))
        .all("Its conditions:", "It has no conditions.", conditions())
        .list("It waits for an answer:", "", unknowns())
        .line("Incident '" + incident.id() + "'.")
        .text();
  }

  String otherStatements(String should) {
    return new Lines(
            "expected " + rule.id() + " " + should + ". It holds, but says something else.")
        .line(rule.ref().title() + " " + DecisionStory.place(rule.ref()))
        .list("The rule:", "", rule.then().stream().map(RuleStory::inWords).toList())
        .text();
  }

  String doesNotApply(LocalDate day, String should) {
    return "expected "
        + rule.id()
        + " "
        + should
        + ", but it does not apply on "
        + day
        + dates()
        + ". Give a day on which it does: at(time).";
  }

  String applies(LocalDate day) {
    return "expected " + rule.id() + " not to apply on " + day + ", but it does" + dates() + ".";
  }

  /** What to say of an action that the policy does not have; empty where it has it. */
  static Optional<String> notAnAction(String action, Policy policy) {
    List<String> codes = policy.actions().stream().map(PolicyAction::code).toList();
    return codes.contains(action)
        ? Optional.empty()
        : Optional.of(
            Quoted.of(action)
                + " is not an action of "
                + policy.ref().id()
                + " "
                + policy.ref().version()
                + "."
                + Nearest.hint(action, codes));
  }

  private String dates() {
    String from = rule.from() == null ? "" : " from " + rule.from();
    String until = rule.until() == null ? "" : " until " + rule.until();
    return from.isEmpty() && until.isEmpty() ? "" : ": it applies" + from + until;
  }

  private List<String> conditions() {
    return ReferenceEvaluator.conditions(rule, incident, tier).stream()
        .map(RuleStory::inWords)
        .toList();
  }

  private List<String> unknowns() {
    return ReferenceEvaluator.unknowns(rule, incident, tier).stream()
        .map(each -> each.path() + ": " + each.question())
        .toList();
  }

  private static String inWords(ConditionResult condition) {
    String how =
        switch (condition.truth()) {
          case HOLDS -> "so:     ";
          case UNKNOWN -> "open:   ";
          case FAILS -> "not so: ";
        };
    return how
        + "needed "
        + condition.condition()
        + ", was "
        + ActionStory.was(condition.facts(), condition.was());
  }

  private static String inWords(Statement statement) {
    return switch (statement.kind()) {
      case RAISES -> "raises to " + statement.tier();
      case SUGGESTS -> "suggests '" + statement.action() + "'";
      case RULES_OUT -> "rules out '" + statement.action() + "'";
    };
  }

  private static String inWords(Truth truth) {
    return switch (truth) {
      case HOLDS -> "holds";
      case UNKNOWN -> "waits for an answer";
      case FAILS -> "does not hold";
    };
  }
}
