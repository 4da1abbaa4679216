package io.github.riskrules.engine.decide;

import io.github.riskrules.engine.network.Masks;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.incident.RiskTier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a policy and the safeguards that bind it, each in its place: those that raise the
 * tier, then all others, then the safeguards. What follows from them alone is the same in every
 * incident, so it is gathered here once. Immutable and thread-safe.
 */
final class RuleOrder {
  private final List<Rule> rules = new ArrayList<>();
  private final List<@Nullable RiskTier> tiers = new ArrayList<>();
  private final int tierRules;
  private final Map<String, Speakers> speakers = new HashMap<>();
  private final Masks raising;
  private final List<Rule> asked;
  private final String[] ids;
  private final ApplyingRules applying;

  private RuleOrder(Policy policy, Safeguards safeguards) {
    policy.rules().stream().filter(Rule::isTierRule).forEach(rule -> add(rule, Origin.POLICY));
    tierRules = rules.size();
    policy.rules().stream()
        .filter(rule -> !rule.isTierRule())
        .forEach(rule -> add(rule, Origin.POLICY));
    safeguards.rules().forEach(rule -> add(rule, Origin.SAFEGUARD));
    safeguards.requirements().forEach(rule -> add(rule, Origin.REQUIREMENT));
    add(safeguards.noMarac(), Origin.SAFEGUARD);
    raising =
        Masks.of(
            Arrays.stream(RiskTier.values())
                .map(tier -> places(place -> tiers.get(place) == tier))
                .toList());
    asked = List.copyOf(rules.subList(0, last()));
    ids = rules.stream().map(Rule::id).toArray(String[]::new);
    applying = new ApplyingRules(rules);
  }

  private BitSet places(IntPredicate wanted) {
    return IntStream.range(0, rules.size())
        .filter(wanted)
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  static RuleOrder of(Policy policy, Safeguards safeguards) {
    return new RuleOrder(policy, safeguards);
  }

  private void add(Rule rule, Origin origin) {
    int place = rules.size();
    RiskTier highest = null;
    for (Statement statement : rule.then()) {
      RiskTier tier = statement.tier();
      if (tier != null) {
        highest = highest == null || tier.compareTo(highest) > 0 ? tier : highest;
      }
      if (statement.action() != null) {
        speakers
            .computeIfAbsent(statement.action(), code -> new Speakers())
            .add(place, rule, statement, origin);
      }
    }
    rules.add(rule);
    tiers.add(highest);
  }

  /** All whose standing follows from the facts and the range; that of the last is settled later. */
  List<Rule> rules() {
    return asked;
  }

  int size() {
    return rules.size();
  }

  Rule rule(int place) {
    return rules.get(place);
  }

  /** The highest tier that the rule at a place raises to; null for one that raises to none. */
  @Nullable RiskTier tier(int place) {
    return tiers.get(place);
  }

  /** How many rules raise the tier: they have the first places. */
  int tierRules() {
    return tierRules;
  }

  /** The place of the safeguard whose standing follows from what became of the MARAC referral. */
  int last() {
    return rules.size() - 1;
  }

  /** The rules that speak of an action. */
  Speakers speakers(PolicyAction action) {
    return speakers.getOrDefault(action.code(), Speakers.NONE);
  }

  /** The rules that raise to each tier and to none above it, in the order of the tiers. */
  Masks raising() {
    return raising;
  }

  /** The ids of the rules known to hold, in order. */
  List<String> known(Standings standings) {
    return standings.known(ids);
  }

  /** How the rules stand on a day, none of which has been asked. */
  Standings standings(LocalDate day) {
    return new Standings(applying.since(day));
  }
}
