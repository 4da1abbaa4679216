package io.github.riskrules.tooling.explain;

import io.github.riskrules.engine.decide.Upshot;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.incident.Contradictions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds which of the changed facts brought something about: it makes them in the older incident one
 * by one, then in twos and threes, and looks what comes of it.
 */
final class Responsible {
  /** So many combinations are tried before none is asked to be the smallest any more. */
  private static final int MOST_TRIED = 700;

  private static final int MOST_TOGETHER = 3;

  private final Situation older;
  private final Situation newer;
  private final ChangedFacts changed;
  private final List<ChangedFact> facts;
  private final Map<Set<Integer>, Optional<Upshot>> tried = new HashMap<>();

  Responsible(Situation older, Situation newer, ChangedFacts changed) {
    this.older = older;
    this.newer = newer;
    this.changed = changed;
    this.facts = changed.all();
  }

  /**
   * @param gained what the outcome asked for is now
   */
  Since.Effect effect(
      Since.Subject subject, String name, boolean gained, Predicate<Upshot> outcome) {
    boolean isNow = outcome.test(newer.upshot());
    Predicate<Upshot> asNow = upshot -> outcome.test(upshot) == isNow;
    Optional<Set<Integer>> fewest = fewest(asNow);
    Set<Integer> because = fewest.orElseGet(() -> spared(asNow));
    List<ChangedFact> undone = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      Set<Integer> others = everything();
      others.remove(i);
      if (upshot(others).filter(asNow).isEmpty() && upshot(others).isPresent()) {
        undone.add(facts.get(i));
      }
    }
    return new Since.Effect(subject, name, gained, told(because), fewest.isPresent(), undone);
  }

  private Optional<Set<Integer>> fewest(Predicate<Upshot> asNow) {
    List<Set<Integer>> sets = List.of(Set.of());
    int combinations = 0;
    for (int size = 1; size <= Math.min(MOST_TOGETHER, facts.size()); size++) {
      List<Set<Integer>> larger = new ArrayList<>();
      for (Set<Integer> set : sets) {
        int after = set.stream().mapToInt(Integer::intValue).max().orElse(-1);
        for (int i = after + 1; i < facts.size(); i++) {
          Set<Integer> next = new HashSet<>(set);
          next.add(i);
          if (++combinations > MOST_TRIED) {
            return Optional.empty();
          }
          if (upshot(next).filter(asNow).isPresent()) {
            return Optional.of(next);
          }
          larger.add(next);
        }
      }
      sets = larger;
    }
    return Optional.empty();
  }

  /** All of them without those that can be spared. */
  private Set<Integer> spared(Predicate<Upshot> asNow) {
    Set<Integer> needed = everything();
    for (int i = 0; i < facts.size(); i++) {
      Set<Integer> without = new HashSet<>(needed);
      without.remove(i);
      if (upshot(without).filter(asNow).isPresent()) {
        needed = without;
      }
    }
    return needed;
  }

  private Set<Integer> everything() {
    Set<Integer> all = new HashSet<>();
    for (int i = 0; i < facts.size(); i++) {
      all.add(i);
    }
    return all;
  }

  private List<ChangedFact> told(Set<Integer> numbers) {
    return numbers.stream().sorted().map(facts::get).toList();
  }

  /** What comes of some of the changes alone; empty where they would contradict what was known. */
  private Optional<Upshot> upshot(Set<Integer> made) {
    return tried.computeIfAbsent(
        made,
        numbers -> {
          Draft draft = changed.with(told(numbers));
          return isPossible(draft) ? Optional.of(older.with(draft).upshot()) : Optional.empty();
        });
  }

  private static boolean isPossible(Draft draft) {
    try {
      return Contradictions.of(draft.build()).isEmpty();
    } catch (IllegalStateException impossible) {
      // A total of one document and what it leaves open of the other may exceed the questionnaire.
      return false;
    }
  }
}
