package io.github.riskrules.tooling.mutation;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.decide.Truths;
import io.github.riskrules.engine.decide.UpshotReader;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.scenario.Expectation;
import io.github.riskrules.tooling.scenario.Expected;
import io.github.riskrules.tooling.scenario.Scenario;
import io.github.riskrules.tooling.scenario.ScenarioRunner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The scenarios of a pack, ready to be asked whether one of them notices an altered policy. A
 * scenario that fails under the policy as it is can notice nothing, and is left out.
 */
final class ScenarioWatch {
  private final Policy policy;
  private final List<Watched> scenarios = new ArrayList<>();
  private final List<Scenario> failing = new ArrayList<>();

  /** A scenario that passes, and what the policy as it is comes to in it. */
  private record Watched(Scenario scenario, Tier tier) {}

  ScenarioWatch(Policy policy, List<Scenario> all) {
    this.policy = policy;
    UpshotReader reader = UpshotReader.of(policy);
    for (Scenario scenario : all) {
      if (passes(scenario, reader)) {
        scenarios.add(new Watched(scenario, tier(scenario.incident(), scenario.at(), reader)));
      } else {
        failing.add(scenario);
      }
    }
  }

  /** The scenarios that fail under the policy as it is. */
  List<Scenario> failing() {
    return List.copyOf(failing);
  }

  int size() {
    return scenarios.size();
  }

  /** The scenarios that pass. */
  Stream<Scenario> passing() {
    return scenarios.stream().map(Watched::scenario);
  }

  /** A scenario that fails once the policy is altered; empty when none does. */
  Optional<Scenario> noticing(Mutant mutant) {
    UpshotReader altered = UpshotReader.of(mutant.alteration().of(policy));
    // Those that name what was altered are the likeliest to notice, and one is enough.
    return Stream.concat(
            scenarios.stream().filter(each -> names(each.scenario(), mutant.of())),
            scenarios.stream().filter(each -> !names(each.scenario(), mutant.of())))
        .filter(each -> notices(each, mutant, altered))
        .map(Watched::scenario)
        .findFirst();
  }

  /** Where a scenario names the altered rule, how the rule stands tells enough. */
  private static boolean notices(Watched watched, Mutant mutant, UpshotReader altered) {
    Scenario scenario = watched.scenario();
    if (mutant.alteration() instanceof Alteration.OfRule rule) {
      boolean because = lists(scenario, Expected.BECAUSE, mutant.of());
      if (because || lists(scenario, Expected.NOT_BECAUSE, mutant.of())) {
        Difference.Holding holding =
            Difference.holding(rule, scenario.incident(), scenario.at(), watched::tier);
        if (holding.is() != because) {
          return true;
        }
      }
    }
    return canNotice(watched, mutant) && !passes(scenario, altered);
  }

  private static boolean canNotice(Watched watched, Mutant mutant) {
    Expectation expected = watched.scenario().expectation();
    if (mutant.alteration() instanceof Alteration.OfRule rule) {
      return switch (difference(watched, rule)) {
        case NONE -> false;
        case QUESTIONS ->
            expected.names().containsKey(Expected.ASKS) || !expected.stillToSettle().isEmpty();
        case STANDING, FINDING -> true;
      };
    }
    return expected.actBy().containsKey(mutant.of());
  }

  private static Difference difference(Watched watched, Alteration.OfRule rule) {
    Scenario scenario = watched.scenario();
    return Difference.of(rule, scenario.incident(), scenario.at(), watched::tier);
  }

  private static boolean names(Scenario scenario, String id) {
    return lists(scenario, Expected.BECAUSE, id)
        || lists(scenario, Expected.NOT_BECAUSE, id)
        || scenario.expectation().actBy().containsKey(id);
  }

  private static boolean lists(Scenario scenario, Expected list, String id) {
    return scenario.expectation().names().getOrDefault(list, List.of()).contains(id);
  }

  static boolean passes(Scenario scenario, UpshotReader reader) {
    return ScenarioRunner.with((incident, time) -> decision(incident, time, reader))
        .run(scenario)
        .passed();
  }

  static Tier tier(Incident incident, Instant time, UpshotReader reader) {
    TierRange range = reader.upshot(Truths.of(incident, time), time).tier();
    return Tier.of(range);
  }

  static Decision decision(Incident incident, Instant time, UpshotReader reader) {
    return reader.decision(Truths.of(incident, time), time, RiskEngine.version());
  }
}
