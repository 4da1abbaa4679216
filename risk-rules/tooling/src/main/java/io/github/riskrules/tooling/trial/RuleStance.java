package io.github.riskrules.tooling.trial;

import io.github.riskrules.decision.ConditionResult;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Evidence;
import io.github.riskrules.decision.Finding;
import io.github.riskrules.decision.RuleOutcome;
import io.github.riskrules.decision.RuleRef;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.decide.AsAssessed;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How single rules stood in a scenario, in words. */
final class RuleStance {
  private static final int MOST_DETAILS = 4;

  private final Policy policy;
  private final Incident incident;
  private final LocalDate day;
  private final Tier tier;

  RuleStance(Policy policy, Scenario scenario, Decision decision) {
    this.policy = policy;
    this.incident = AsAssessed.of(scenario.incident(), scenario.at());
    this.day = LocalDate.ofInstant(scenario.at(), Incident.ZONE);
    this.tier = Tier.of(decision.tier());
  }

  Incident incident() {
    return incident;
  }

  /** How a rule of the policy stands; out of its dates it fails. */
  Truth truth(Rule rule) {
    return rule.appliesOn(day) ? ReferenceEvaluator.truth(rule, incident, tier) : Truth.FAILS;
  }

  /** The conditions of a rule that are not known to hold, those that fail before open ones. */
  List<ConditionResult> missing(Rule rule) {
    return missing(ReferenceEvaluator.conditions(rule, incident, tier));
  }

  private static List<ConditionResult> missing(List<ConditionResult> conditions) {
    return conditions.stream()
        .filter(condition -> condition.truth() != Truth.HOLDS)
        .sorted(Comparator.comparing(ConditionResult::truth).reversed())
        .toList();
  }

  /** Why a rule of the policy did not fire. */
  Cause didNotFire(Rule rule) {
    if (!rule.appliesOn(day)) {
      return new Cause(
          rule.id(),
          name(rule.ref()) + " does not apply on the day of assessment:",
          List.of("needed a day " + dates(rule) + ", was " + day));
    }
    boolean open = truth(rule) == Truth.UNKNOWN;
    return notHolding(rule.ref(), open ? "waits for an answer" : "did not fire", missing(rule));
  }

  private static String dates(Rule rule) {
    return Stream.of(
            rule.from() == null ? "" : "from " + rule.from(),
            rule.until() == null ? "" : "until " + rule.until())
        .filter(text -> !text.isEmpty())
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  /** Why a rule that speaks of an action did not fire, as the decision has it. */
  Cause didNotFire(RuleOutcome outcome, String how) {
    return notHolding(outcome.rule(), how, missing(outcome.conditions()));
  }

  private Cause notHolding(RuleRef rule, String how, List<ConditionResult> missing) {
    return cause(rule, how, missing.stream().map(ConditionLine::neededAndWas).toList());
  }

  /** What a rule that speaks of an action, and holds, has matched. */
  Cause fired(RuleOutcome outcome, String how) {
    return cause(
        outcome.rule(),
        how,
        outcome.conditions().stream()
            .filter(condition -> condition.truth() == Truth.HOLDS)
            .map(ConditionLine::matched)
            .toList());
  }

  /** What a finding has matched. */
  Cause fired(Finding finding, String how) {
    return cause(
        finding.rule(),
        how,
        finding.evidence().isEmpty()
            ? matchedBeyondFacts(finding.rule().id())
            : finding.evidence().stream().map(RuleStance::matched).toList());
  }

  /** The tier reached is no fact of the incident, and no evidence. */
  private List<String> matchedBeyondFacts(String id) {
    return policy.rules().stream()
        .filter(rule -> rule.id().equals(id))
        .flatMap(rule -> ReferenceEvaluator.conditions(rule, incident, tier).stream())
        .map(ConditionLine::matched)
        .toList();
  }

  private static String matched(Evidence evidence) {
    return "matched " + evidence.fact() + ": " + evidence.value();
  }

  private Cause cause(RuleRef rule, String how, List<String> details) {
    List<String> shown = new ArrayList<>(details.subList(0, shown(details)));
    if (shown.size() < details.size()) {
      shown.add("and " + (details.size() - shown.size()) + " more");
    }
    return new Cause(rule.id(), name(rule) + " " + how + (shown.isEmpty() ? "" : ":"), shown);
  }

  private static int shown(List<String> details) {
    return details.size() <= MOST_DETAILS ? details.size() : MOST_DETAILS - 1;
  }

  private String name(RuleRef rule) {
    return rule.id() + " (" + rule.title() + "; " + place(rule) + ")";
  }

  private String place(RuleRef rule) {
    if (rule.line() == 0) {
      return "a safeguard of the library";
    }
    String pack = rule.pack().equals(policy.ref().id()) ? "" : rule.pack() + "/";
    return pack + rule.file() + ":" + rule.line();
  }
}
