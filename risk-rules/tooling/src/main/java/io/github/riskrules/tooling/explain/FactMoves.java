package io.github.riskrules.tooling.explain;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ways on towards a goal that asks for a fact which callers give. */
final class FactMoves {
  /** What makes the incident the one it is. */
  private static final Set<String> NEVER_CHANGED = Set.of("id", "reference", "reportedAt");

  private final Values values;

  FactMoves(Values values) {
    this.values = values;
  }

  List<Way> ways(Goal goal, Comparison comparison, Draft draft) {
    VocabularyFact fact = comparison.fact();
    if (goal.list() == null && NEVER_CHANGED.contains(fact.path())) {
      return List.of();
    }
    List<Way> ways = new ArrayList<>();
    Object recorded = recorded(fact, goal.entry(), draft);
    for (Object value : values.with(comparison, goal.aim() == Aim.HOLD)) {
      if (!Objects.equals(value, recorded)) {
        FactChange.Value change = FactChange.Value.in(draft, fact, goal.entry(), value);
        ways.add(Way.change(told(change, goal.aim(), comparison)));
      }
    }
    if (goal.aim() == Aim.STOP && recorded != null && !fact.always()) {
      ways.add(Way.change(forgotten(fact, goal.entry(), draft)));
    }
    return ways;
  }

  /** A fact of the incident set to a value; empty where it has it already. */
  List<FactChange> set(VocabularyFact fact, Object value, Draft draft) {
    Object recorded = recorded(fact, -1, draft);
    return value.equals(recorded)
        ? List.of()
        : List.of(FactChange.Value.in(draft, fact, -1, value));
  }

  /** What a condition rests on that is to hold no longer would have to be wrong. */
  private static FactChange told(FactChange.Value change, Aim aim, Comparison comparison) {
    return switch (aim) {
      case HOLD -> change.asking(comparison);
      case FAIL -> change;
      case STOP -> change.correcting(true);
    };
  }

  /** A recorded fact of the incident that would turn out not to be known. */
  FactChange forgotten(VocabularyFact fact, Draft draft) {
    return forgotten(fact, -1, draft);
  }

  private static FactChange forgotten(VocabularyFact fact, int entry, Draft draft) {
    return FactChange.Value.in(draft, fact, entry, null).correcting(true);
  }

  static @Nullable Object recorded(VocabularyFact fact, int entry, Draft draft) {
    return entry < 0
        ? draft.get(fact.path()).orElse(null)
        : draft.entries(fact.scope()).get(entry).get(fact.path());
  }
}
