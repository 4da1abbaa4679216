package io.github.riskrules.tooling.explain;

import io.github.riskrules.decision.TierRange;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.decide.AsAssessed;
import io.github.riskrules.engine.decide.Safeguards;
import io.github.riskrules.engine.decide.Truths;
import io.github.riskrules.engine.decide.Upshot;
import io.github.riskrules.engine.decide.UpshotReader;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One incident under one policy at one time, and what it comes to. Not thread-safe. */
final class Situation {
  private final UpshotReader reader;
  private final Safeguards safeguards;
  private final Incident incident;
  private final Instant time;
  private final Draft draft;
  private final Upshot upshot;
  private final Map<String, List<Way>> answering = new HashMap<>();
  private final Map<String, RuleExplanation> explained = new HashMap<>();

  private Situation(
      UpshotReader reader, Safeguards safeguards, Incident incident, Draft draft, Instant time) {
    this.reader = reader;
    this.safeguards = safeguards;
    this.incident = AsAssessed.of(incident, time);
    this.time = time;
    this.draft = draft;
    this.upshot = reader.upshot(Truths.of(incident, time), time);
  }

  /** The incident must be free of contradictions. */
  static Situation of(Policy policy, Incident incident, Instant time) {
    return new Situation(
        UpshotReader.of(policy), Safeguards.of(policy), incident, Draft.of(incident), time);
  }

  /** The same policy and time with other facts, which must be free of contradictions. */
  Situation with(Draft changed) {
    return new Situation(reader, safeguards, changed.build(), changed, time);
  }

  /** A rule's explanation, worked out once: several actions may hang on one rule. */
  RuleExplanation explained(Rule rule, BiFunction<Rule, Situation, RuleExplanation> explain) {
    RuleExplanation known = explained.get(rule.id());
    if (known == null) {
      known = explain.apply(rule, this);
      explained.put(rule.id(), known);
    }
    return known;
  }

  /** The facts that answer a question each alone; many rules ask the same question. */
  List<Way> answering(Goal goal, Function<Goal, List<Way>> find) {
    Comparison asked = (Comparison) goal.condition();
    String question = asked.fact().path() + asked.operator() + asked.values().get(0) + goal.aim();
    List<Way> known = answering.get(question);
    if (known == null) {
      known = find.apply(goal);
      answering.put(question, known);
    }
    return known;
  }

  Policy policy() {
    return reader.policy();
  }

  Incident incident() {
    return incident;
  }

  Instant time() {
    return time;
  }

  Draft draft() {
    return draft;
  }

  Upshot upshot() {
    return upshot;
  }

  Tier tier() {
    return Tier.of(upshot.tier());
  }

  LocalDate day() {
    return LocalDate.ofInstant(time, Incident.ZONE);
  }

  /** The tier rules that apply on the day, by id. */
  List<Rule> tierRules() {
    return policy().rules().stream()
        .filter(rule -> rule.isTierRule() && rule.appliesOn(day()))
        .toList();
  }

  /** Every rule of the policy, those that do not apply on the day among them, and safeguard. */
  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(policy().rules());
    rules.addAll(safeguards.rules());
    rules.addAll(safeguards.requirements());
    rules.add(safeguards.noMarac());
    return rules;
  }

  Optional<Rule> rule(String id) {
    return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** Whether a rule is the one that follows from what became of the MARAC referral. */
  boolean followsFromMarac(Rule rule) {
    return rule.id().equals(safeguards.noMarac().id());
  }

  /** How a rule would stand on other facts; asked often, so no more is worked out than it reads. */
  Truth truth(Rule rule, Draft changed) {
    Incident other = AsAssessed.of(changed.build(), time);
    return ReferenceEvaluator.truth(rule, other, rule.when().readsTier() ? tierOf(other) : null);
  }

  private Tier tierOf(Incident other) {
    TierRange range = reader.tier(Truths.of(other, time), time);
    return new Tier(range.atLeast(), range.atMost());
  }

  /** How a rule stands, as the decision has it; one that does not apply on the day fails. */
  Truth truth(Rule rule) {
    if (!rule.appliesOn(day())) {
      return Truth.FAILS;
    }
    return followsFromMarac(rule)
        ? MaracReferral.truth(policy(), upshot)
        : ReferenceEvaluator.truth(rule, incident, tier());
  }
}
