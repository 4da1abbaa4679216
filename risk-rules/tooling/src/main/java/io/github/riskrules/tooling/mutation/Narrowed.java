package io.github.riskrules.tooling.mutation;

import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.tooling.scenario.Expectation;
import io.github.riskrules.tooling.scenario.Expected;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Of all that an altered rule changes, what the rule itself speaks of. A rule that raises the tier
 * moves much else along with it, and a scenario that names all of that fails at every later change.
 */
final class Narrowed {
  private Narrowed() {}

  /** The expectation without what only follows from it, where the rule itself is named in it. */
  static Expectation to(Mutant mutant, Expectation expected) {
    if (!(mutant.alteration() instanceof Alteration.OfRule altered)
        || !(lists(expected, Expected.BECAUSE, mutant.of())
            || lists(expected, Expected.NOT_BECAUSE, mutant.of()))) {
      return expected;
    }
    Set<String> own =
        altered.rule().then().stream()
            .map(Statement::action)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    own.add(mutant.of());
    boolean raises = altered.rule().isTierRule() && lists(expected, Expected.BECAUSE, mutant.of());
    Map<Expected, List<String>> names = new EnumMap<>(Expected.class);
    expected
        .names()
        .forEach(
            (list, all) -> {
              List<String> kept = all.stream().filter(own::contains).toList();
              if (!kept.isEmpty()) {
                names.put(list, kept);
              }
            });
    Map<String, String> actBy = new TreeMap<>(expected.actBy());
    actBy.keySet().retainAll(own);
    return new Expectation(
        raises ? expected.atLeast() : null,
        raises ? expected.atMost() : null,
        names,
        Map.of(),
        actBy);
  }

  private static boolean lists(Expectation expected, Expected list, String id) {
    return expected.names().getOrDefault(list, List.of()).contains(id);
  }
}
