package io.github.riskrules.tooling.mutation;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.problem.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what became of each change. */
final class Tally {
  private final Map<MutationKind, Integer> noticed = new EnumMap<>(MutationKind.class);
  private final List<Unnoticed> unnoticed = new ArrayList<>();
  private final List<Unnoticed> unseen = new ArrayList<>();

  void noticed(Mutant mutant) {
    noticed.merge(mutant.kind(), 1, Integer::sum);
  }

  /**
   * @param scenario a scenario that would notice; empty when no incident was found that shows it
   */
  void unnoticed(Mutant mutant, Optional<String> scenario) {
    (scenario.isPresent() ? unnoticed : unseen)
        .add(
            new Unnoticed(
                mutant.file(),
                mutant.line(),
                mutant.of(),
                mutant.kind(),
                mutant.words(),
                scenario.orElse(null)));
  }

  MutationTrial trial(PolicyRef policy, int scenarios, List<Problem> problems) {
    List<MutationCount> counts = new ArrayList<>();
    for (MutationKind kind : MutationKind.values()) {
      MutationCount count = count(kind);
      if (count.made() > 0) {
        counts.add(count);
      }
    }
    return new MutationTrial(policy, scenarios, problems, counts, unnoticed, unseen);
  }

  private MutationCount count(MutationKind kind) {
    int seen = noticed.getOrDefault(kind, 0);
    int missed = of(kind, unnoticed);
    int same = of(kind, unseen);
    return new MutationCount(kind, seen + missed + same, seen, missed, same);
  }

  private static int of(MutationKind kind, List<Unnoticed> changes) {
    return (int) changes.stream().filter(each -> each.kind() == kind).count();
  }
}
