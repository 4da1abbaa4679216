package io.github.riskrules.tooling.trial;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Finding;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.tooling.scenario.Expected;
import io.github.riskrules.tooling.scenario.Scenario;
import io.github.riskrules.tooling.scenario.Shortfall;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what made the difference between what a scenario expects and what was decided. */
final class Causes {
  private static final int MOST = 3;

  private final Policy policy;
  private final Scenario scenario;
  private final Decision decision;
  private final RuleStance stance;
  private final NearestRules nearest;

  private Causes(Policy policy, Scenario scenario, Decision decision) {
    this.policy = policy;
    this.scenario = scenario;
    this.decision = decision;
    this.stance = new RuleStance(policy, scenario, decision);
    this.nearest = new NearestRules(scenario.expectation().of(Expected.BECAUSE), scenario, stance);
  }

  static Causes of(Policy policy, Scenario scenario, Decision decision) {
    return new Causes(policy, scenario, decision);
  }

  /** What made the difference, the nearest first; empty where the sentence says it all. */
  List<Cause> of(Shortfall shortfall) {
    String name = shortfall.names().isEmpty() ? "" : shortfall.names().get(0);
    return switch (shortfall.kind()) {
      case DECISION -> List.of();
      case TIER -> new TierCauses(policy, scenario.expectation(), decision, stance, nearest).all();
      case BECAUSE -> whyNoFinding(name);
      case NOT_BECAUSE -> fired(finding -> finding.rule().id().equals(name));
      case NOTICE -> List.of(notices());
      case ACTION, ACT_BY -> actions(name).whyNotSuggested();
      case NOT_ACTION -> actions(name).whySuggested();
      case RULED_OUT -> actions(name).whyNotRuledOut();
      case WAITING -> actions(name).whyNotWaiting();
      case NOT_REACHED -> actions(name).whyReached();
      case STILL_TO_SETTLE -> whySettled(name, shortfall.names());
      case ASKS -> whyNotAsked(name);
    };
  }

  private ActionCauses actions(String action) {
    return new ActionCauses(policy, action, decision, stance, nearest);
  }

  private List<Cause> whyNoFinding(String id) {
    Optional<Rule> rule = policy.rules().stream().filter(each -> each.id().equals(id)).findFirst();
    return List.of(
        rule.map(stance::didNotFire)
            .orElseGet(() -> Cause.of(id + " is a safeguard of the library and did not apply.")));
  }

  private List<Cause> fired(Predicate<Finding> which) {
    return decision.findings().stream()
        .filter(which)
        .map(finding -> stance.fired(finding, "fired"))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private Cause notices() {
    return decision.notices().isEmpty()
        ? Cause.of("it has no notices")
        : new Cause("", "its notices are:", decision.notices());
  }

  private List<Cause> whySettled(String action, List<String> names) {
    if (!decision.suggests(action)) {
      return actions(action).whyNotSuggested();
    }
    return names.size() < 2
        ? List.of()
        : whyNotOpen(
            names.get(1),
            rule ->
                rule.then().stream()
                    .anyMatch(
                        statement ->
                            statement.kind() == FindingKind.RULES_OUT
                                && action.equals(statement.action())));
  }

  private List<Cause> whyNotAsked(String fact) {
    return whyNotOpen(fact, rule -> true);
  }

  /** A fact is open while it is unknown and a rule that reads it may yet hold. */
  private List<Cause> whyNotOpen(String path, Predicate<Rule> which) {
    Optional<String> known = known(path);
    if (known.isPresent()) {
      return List.of(Cause.of(path + " is known: " + known.get()));
    }
    List<Rule> readers =
        nearest.of(
            policy.rules().stream()
                .filter(which)
                .filter(rule -> stance.truth(rule) != Truth.HOLDS)
                .filter(rule -> reads(rule, path)));
    return readers.isEmpty()
        ? List.of(Cause.of("no rule that could wait for " + path + " reads it"))
        : readers.stream().map(stance::didNotFire).toList();
  }

  private static boolean reads(Rule rule, String path) {
    return rule.when()
        .comparisons()
        .map(comparison -> comparison.fact())
        .flatMap(fact -> Stream.concat(Stream.of(fact.fullPath()), fact.from().stream()))
        .anyMatch(path::equals);
  }

  private Optional<String> known(String path) {
    return Vocabulary.standard()
        .find(FactScope.INCIDENT, path)
        .flatMap(fact -> value(fact))
        .map(Object::toString);
  }

  private Optional<Object> value(VocabularyFact fact) {
    Object value = fact.read(scenario.incident());
    return value instanceof Answer answer && !answer.isKnown()
        ? Optional.empty()
        : Optional.ofNullable(value);
  }
}
