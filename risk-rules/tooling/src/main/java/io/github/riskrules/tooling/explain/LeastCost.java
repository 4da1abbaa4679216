package io.github.riskrules.tooling.explain;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Joined;
import io.github.riskrules.incident.Incident;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What reaching goals costs at the very least, so that a search can pass over what costs more. */
final class LeastCost {
  private final IdentityHashMap<Condition, Optional<Set<String>>> facts = new IdentityHashMap<>();

  /** Goals that share no fact add up; of others, the dearest is what all of them cost. */
  int of(List<Goal> goals, Incident incident) {
    Set<String> counted = new HashSet<>();
    int together = 0;
    int dearest = 0;
    for (Goal goal : goals) {
      int least = of(goal, incident);
      Optional<Set<String>> read = facts(goal);
      if (least > 0 && read.isPresent() && read.get().stream().noneMatch(counted::contains)) {
        counted.addAll(read.get());
        together += least;
      }
      dearest = Math.max(dearest, least);
    }
    return Math.max(together, dearest);
  }

  private int of(Goal goal, Incident incident) {
    if (goal.isReached(incident)) {
      return 0;
    }
    List<Condition> parts = goal.condition() instanceof Joined joined ? joined.parts() : List.of();
    if (parts.isEmpty()) {
      return ofOne(goal, incident);
    }
    List<Goal> goals = parts.stream().map(goal::part).toList();
    return goal.needsEveryPart()
        ? of(goals, incident)
        : goals.stream().mapToInt(part -> of(part, incident)).min().orElse(1);
  }

  private static int ofOne(Goal goal, Incident incident) {
    boolean recordedOtherwise =
        goal.aim() == Aim.STOP
            || goal.truth(incident) == (goal.aim() == Aim.HOLD ? Truth.FAILS : Truth.HOLDS);
    return recordedOtherwise ? Change.A_CORRECTION + 1 : questions(goal, incident);
  }

  /** A count of the questionnaire needs as many answers as it lacks. */
  private static int questions(Goal goal, Incident incident) {
    boolean ticks =
        goal.condition() instanceof Comparison asked && asked.fact().path().equals("dash.ticks");
    return ticks && goal.aim() == Aim.HOLD && incident.dash().statedTicks() == null
        ? Math.max(1, (Integer) ((Comparison) goal.condition()).value() - incident.dash().ticks())
        : 1;
  }

  /**
   * The facts that a goal reads; empty where one of them is counted from others, which an answer to
   * quite another question may settle beside its own.
   */
  private Optional<Set<String>> facts(Goal goal) {
    return facts
        .computeIfAbsent(goal.condition(), LeastCost::read)
        .map(
            paths ->
                goal.entry() < 0
                    ? paths
                    : paths.stream().map(path -> path + goal.entry()).collect(Collectors.toSet()));
  }

  private static Optional<Set<String>> read(Condition condition) {
    List<Comparison> all = condition.comparisons().toList();
    return all.stream().anyMatch(each -> each.fact().derived())
        ? Optional.empty()
        : Optional.of(all.stream().map(each -> each.fact().fullPath()).collect(Collectors.toSet()));
  }
}
