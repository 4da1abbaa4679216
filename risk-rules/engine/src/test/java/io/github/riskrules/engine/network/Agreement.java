package io.github.riskrules.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What two evaluators find in one incident, held against each other. */
final class Agreement {
  private static final List<Tier> TIERS =
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

  /** The rules that the reference evaluator finds to hold, and those that it leaves open. */
  static Found byReference(List<Rule> rules, Incident incident, Tier tier) {
    Set<String> known = new HashSet<>();
    Set<String> possible = new HashSet<>();
    ReferenceEvaluator evaluator = ReferenceEvaluator.of(incident, tier);
    for (Rule rule : rules) {
      Truth truth = evaluator.truth(rule);
      if (truth == Truth.HOLDS) {
        known.add(rule.id());
      }
      if (truth.mayHold()) {
        possible.add(rule.id());
      }
    }
    return new Found(known, possible);
  }

  /** What was found by the rules of both stages. */
  static Found both(Firings raised, Firings found) {
    return new Found(
        both(raised.known(), found.known()), both(raised.possible(), found.possible()));
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }

  /** Compares by id, so that a failure names the rules. */
  static void same(Found found, Found expected) {
    same("known to hold", found.known(), expected.known());
    same("may hold", found.possible(), expected.possible());
  }

  /** Compares by id, so that a failure names the rules. */
  static void same(String what, Set<String> found, Set<String> expected) {
    if (!found.equals(expected)) {
      assertThat(found).as(what).containsExactlyInAnyOrderElementsOf(expected);
    }
  }
}
