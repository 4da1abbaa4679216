package io.github.riskrules.tooling.proof;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.PolicyProperty;
import io.github.riskrules.tooling.render.WrittenCondition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the authors of a policy promise of every incident, and what the bundled policy promises.
 * Whoever rewrites a promise of the bundled policy, or leaves it out, is held to it all the same.
 *
 * @param byId every promise by its id, that of the bundled policy first where there are two
 */
record Promises(Map<String, List<PolicyProperty>> byId) {
  /** Those of a policy and of the bundled one. */
  static Promises of(List<PolicyProperty> own, List<PolicyProperty> bundled) {
    Map<String, List<PolicyProperty>> byId = new LinkedHashMap<>();
    Stream.concat(bundled.stream(), own.stream())
        .forEach(
            property -> {
              List<PolicyProperty> known =
                  byId.computeIfAbsent(property.id(), id -> new ArrayList<>());
              if (known.stream().map(Asks::of).noneMatch(Asks.of(property)::equals)) {
                known.add(property);
              }
            });
    return new Promises(byId);
  }

  /** Every condition that some promise rests on. */
  List<Condition> conditions() {
    return byId.values().stream()
        .flatMap(List::stream)
        .<Condition>map(PolicyProperty::when)
        .toList();
  }

  /** What a promise asks, whatever its words and its place. */
  private record Asks(String when, String atLeast, Set<String> actions, Set<String> notActions) {
    static Asks of(PolicyProperty property) {
      return new Asks(
          WrittenCondition.of(property.when()),
          property.atLeast().map(Enum::name).orElse(""),
          Set.copyOf(property.actions()),
          Set.copyOf(property.notActions()));
    }
  }
}
