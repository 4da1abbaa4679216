package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.decide.RuleStanding.Origin;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rules of a policy and the safeguards that bind it, each in its place: those that raise the
 * tier, then all others, then the safeguards. Which of them speak of which action is the same in
 * every incident, so it is gathered here once. Immutable and thread-safe.
 */
final class RuleOrder {
  private final List<Rule> rules = new ArrayList<>();
  private final List<Origin> origins = new ArrayList<>();
  private final int tierRules;
  private final Map<String, Speakers> speakers = new HashMap<>();

  private RuleOrder(Policy policy, Safeguards safeguards) {
    add(policy.rules().stream().filter(Rule::isTierRule).toList(), Origin.POLICY);
    tierRules = rules.size();
    add(policy.rules().stream().filter(rule -> !rule.isTierRule()).toList(), Origin.POLICY);
    add(safeguards.rules(), Origin.SAFEGUARD);
    add(safeguards.requirements(), Origin.REQUIREMENT);
    add(List.of(safeguards.noMarac()), Origin.SAFEGUARD);
  }

  static RuleOrder of(Policy policy, Safeguards safeguards) {
    return new RuleOrder(policy, safeguards);
  }

  private void add(List<Rule> some, Origin origin) {
    for (Rule rule : some) {
      for (Statement statement : rule.then()) {
        if (statement.action() != null) {
          speakers
              .computeIfAbsent(statement.action(), code -> new Speakers())
              .add(rules.size(), statement.kind());
        }
      }
      rules.add(rule);
      origins.add(origin);
    }
  }

  /** All whose standing follows from the facts and the range; that of the last is settled later. */
  List<Rule> rules() {
    return rules.subList(0, last());
  }

  /** How the rules that raise the tier stand on a day. */
  Standings tierRules(LocalDate day, Function<Rule, Truth> truth) {
    Standings standings = new Standings(rules.size());
    ask(standings, 0, tierRules, day, truth);
    return standings;
  }

  /** Adds how all others stand, save the last. */
  void askOthers(Standings standings, LocalDate day, Function<Rule, Truth> truth) {
    ask(standings, tierRules, last(), day, truth);
  }

  /** Adds how the last stands: the safeguard that follows from what became of the referral. */
  void settleLast(Standings standings, Truth truth) {
    standings.set(last(), new RuleStanding(rules.get(last()), truth, origins.get(last())));
  }

  /** The rules that speak of an action. */
  Speakers speakers(PolicyAction action) {
    return speakers.getOrDefault(action.code(), Speakers.NONE);
  }

  private void ask(
      Standings standings, int from, int to, LocalDate day, Function<Rule, Truth> truth) {
    for (int place = from; place < to; place++) {
      Rule rule = rules.get(place);
      if (rule.appliesOn(day)) {
        standings.set(place, new RuleStanding(rule, truth.apply(rule), origins.get(place)));
      }
    }
  }

  private int last() {
    return rules.size() - 1;
  }
}
