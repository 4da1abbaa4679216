package io.github.riskrules.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What tests say of both stages of a network at once. */
final class Agreement {
  static final List<Tier> TIERS =
      Stream.of(RiskTier.values())
          .flatMap(
              low ->
                  Stream.of(RiskTier.values())
                      .filter(high -> high.compareTo(low) >= 0)
                      .map(high -> new Tier(low, high)))
          .toList();

  private Agreement() {}

  /**
   * One of the six ranges, always the same for the same incident; every other time the settled
   * lowest, because a rule about a caution holds at no other and asks for much besides.
   */
  static Tier tierFor(Incident incident) {
    int mixed = incident.dash().possibleTicks() + incident.history().incidents().size();
    int picked = Math.floorMod(mixed + incident.reportedAt().hashCode(), 2 * TIERS.size());
    return TIERS.get(picked < TIERS.size() ? picked : 0);
  }

  /** The rules that the reference evaluator finds so. */
  static Firings byReference(List<Rule> rules, boolean tierRules, Incident incident, Tier tier) {
    List<Rule> stage = rules.stream().filter(rule -> rule.isTierRule() == tierRules).toList();
    return new Firings(
        ids(stage, incident, tier, Set.of(Truth.HOLDS)),
        ids(stage, incident, tier, Set.of(Truth.HOLDS, Truth.UNKNOWN)));
  }

  private static Set<String> ids(
      List<Rule> rules, Incident incident, Tier tier, Set<Truth> wanted) {
    return rules.stream()
        .filter(rule -> wanted.contains(ReferenceEvaluator.truth(rule, incident, tier)))
        .map(Rule::id)
        .collect(Collectors.toSet());
  }

  /** The network finds the same rules as the reference evaluator, on both liftings. */
  static void check(PolicyNetwork network, List<Rule> rules, Incident incident) {
    Tier tier = tierFor(incident);
    same(network.tierRules(incident), byReference(rules, true, incident, tier));
    same(network.actionRules(incident, tier), byReference(rules, false, incident, tier));
  }

  /** Compares by id, so that a failure names the rules. */
  static void same(Firings found, Firings expected) {
    if (found.equals(expected)) {
      return;
    }
    assertThat(found.known())
        .as("known to hold")
        .containsExactlyInAnyOrderElementsOf(expected.known());
    assertThat(found.possible())
        .as("may hold")
        .containsExactlyInAnyOrderElementsOf(expected.possible());
  }
}
