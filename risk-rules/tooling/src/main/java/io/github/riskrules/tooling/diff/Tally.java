package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.TierRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what becomes of incidents, as they come. Not thread-safe. */
final class Tally {
  private final PolicyComparison comparison;
  private final Map<Origin, Integer> compared = new EnumMap<>(Origin.class);
  private final Map<List<TierRange>, Integer> tiers = new HashMap<>();
  private final Map<Key, Cases> changes = new TreeMap<>();

  private int changed;
  private int weakened;

  Tally(PolicyComparison comparison) {
    this.comparison = comparison;
  }

  /** Compares the policies on some incidents, on all processors and counted in their order. */
  void add(List<Subject> subjects) {
    List<Shift> shifts =
        subjects.parallelStream()
            .map(subject -> comparison.shift(subject.incident(), subject.time()))
            .toList();
    for (int i = 0; i < shifts.size(); i++) {
      add(subjects.get(i), shifts.get(i));
    }
  }

  private void add(Subject subject, Shift shift) {
    compared.merge(subject.origin(), 1, Integer::sum);
    tiers.merge(List.of(shift.before(), shift.after()), 1, Integer::sum);
    changed += shift.isNone() ? 0 : 1;
    weakened += shift.weakens() ? 1 : 0;
    for (Part part : shift.parts()) {
      changes.computeIfAbsent(part.key(), key -> new Cases()).add(subject, part);
    }
  }

  /** The kinds of incident that come out otherwise, the worst first. */
  Map<Key, Cases> changes() {
    return changes;
  }

  List<OriginCount> origins() {
    return counts(compared);
  }

  int total() {
    return compared.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many incidents come out otherwise in any way. */
  int changed() {
    return changed;
  }

  /** How many incidents come out weaker in any way. */
  int weakened() {
    return weakened;
  }

  List<TierMove> tiers() {
    List<TierMove> moves = new ArrayList<>();
    for (TierRange before : Ranges.all()) {
      for (TierRange after : Ranges.all()) {
        int incidents = tiers.getOrDefault(List.of(before, after), 0);
        if (incidents > 0) {
          moves.add(new TierMove(before, after, incidents));
        }
      }
    }
    return moves;
  }

  static List<OriginCount> counts(Map<Origin, Integer> origins) {
    return origins.entrySet().stream()
        .map(count -> new OriginCount(count.getKey(), count.getValue()))
        .toList();
  }
}
