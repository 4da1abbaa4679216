package io.github.riskrules.tooling.diff;

import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Counts for each action in how many incidents it stands otherwise. */
final class ActionCounts {
  private ActionCounts() {}

  /**
   * One count for each action that stands otherwise in some incident, in the order of the policy.
   */
  static List<ActionCount> of(
      List<DecisionChange> decisions, Policy before, Policy after, int compared) {
    Map<String, PolicyAction> known = new LinkedHashMap<>();
    after.actions().forEach(action -> known.put(action.code(), action));
    before.actions().forEach(action -> known.putIfAbsent(action.code(), action));
    List<ActionCount> counts = new ArrayList<>();
    for (PolicyAction action : known.values()) {
      List<ActionMove> moves =
          decisions.stream()
              .flatMap(change -> change.actions().stream())
              .filter(move -> move.code().equals(action.code()))
              .toList();
      if (!moves.isEmpty()) {
        counts.add(count(action, moves, compared));
      }
    }
    return counts;
  }

  private static ActionCount count(PolicyAction action, List<ActionMove> moves, int compared) {
    int gained = sum(moves, move -> isSuggested(move.after()) && !isSuggested(move.before()));
    int lost = sum(moves, move -> isSuggested(move.before()) && !isSuggested(move.after()));
    int later = sum(moves, move -> move.effect() == Effect.LATER);
    int sooner = sum(moves, move -> move.effect() == Effect.SOONER);
    int all = sum(moves, move -> true);
    return new ActionCount(
        action.code(),
        action.action().label(),
        action.action().effect(),
        action.action().whoActs(),
        action.deadline().inWords(),
        gained,
        lost,
        later,
        sooner,
        all - gained - lost - later - sooner,
        compared - all);
  }

  private static boolean isSuggested(Standing standing) {
    return standing == Standing.SUGGESTED;
  }

  private static int sum(List<ActionMove> moves, Predicate<ActionMove> counted) {
    return moves.stream().filter(counted).mapToInt(ActionMove::incidents).sum();
  }
}
