package io.github.riskrules.tooling.logic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A set of whole numbers, as ranges that neither meet nor touch, in ascending order. Values of
 * every kind are numbered, so one arithmetic serves them all.
 */
record Ranges(List<Range> parts) {
  private static final Ranges NONE = new Ranges(List.of());

  /** Every number from the lowest to the highest, both included. */
  record Range(long lowest, long highest) {}

  Ranges {
    parts = List.copyOf(parts);
  }

  static Ranges none() {
    return NONE;
  }

  static Ranges of(long lowest, long highest) {
    return lowest > highest ? NONE : new Ranges(List.of(new Range(lowest, highest)));
  }

  static Ranges of(long number) {
    return of(number, number);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  long lowest() {
    return parts.get(0).lowest();
  }

  long highest() {
    return parts.get(parts.size() - 1).highest();
  }

  Ranges and(Ranges other) {
    List<Range> both = new ArrayList<>();
    for (Range one : parts) {
      for (Range two : other.parts) {
        long lowest = Math.max(one.lowest, two.lowest);
        long highest = Math.min(one.highest, two.highest);
        if (lowest <= highest) {
          both.add(new Range(lowest, highest));
        }
      }
    }
    return new Ranges(both);
  }

  Ranges or(Ranges other) {
    List<Range> all = new ArrayList<>(parts);
    all.addAll(other.parts);
    all.sort(Comparator.comparingLong(Range::lowest));
    List<Range> joined = new ArrayList<>();
    for (Range next : all) {
      Range last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last == null || next.lowest - 1 > last.highest) {
        joined.add(next);
      } else if (next.highest > last.highest) {
        joined.set(joined.size() - 1, new Range(last.lowest, next.highest));
      }
    }
    return new Ranges(joined);
  }

  /** What is left of these numbers without others. */
  Ranges without(Ranges others) {
    List<Range> left = new ArrayList<>();
    for (Range part : parts) {
      long from = part.lowest;
      for (Range other : others.parts) {
        if (other.highest >= from && other.lowest <= part.highest) {
          if (other.lowest > from) {
            left.add(new Range(from, other.lowest - 1));
          }
          from = other.highest + 1;
        }
      }
      if (from <= part.highest) {
        left.add(new Range(from, part.highest));
      }
    }
    return new Ranges(left);
  }

  boolean isWithin(Ranges others) {
    return without(others).isEmpty();
  }
}
