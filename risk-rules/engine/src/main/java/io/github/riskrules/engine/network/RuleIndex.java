package io.github.riskrules.engine.network;

import io.github.riskrules.engine.network.Masks.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules by one condition of each: while that one fails, nothing else of the rule is looked at. Of
 * its conditions it is the one that the fewest rules share. Immutable and thread-safe.
 *
 * <p>What else a rule asks lies flat, a part for each word of it: most rules have no more than one.
 */
final class RuleIndex {
  private final long[] always;
  private final long[] indexing;
  private final int[] from;
  private final int[] places;
  private final int[] words;
  private final long[] bits;

  /** Of parts in the order of the conditions that index them. */
  private RuleIndex(long[] always, long[] indexing, int[] from, int[] places, List<Part> parts) {
    this.always = always;
    this.indexing = indexing;
    this.from = from;
    this.places = places;
    this.words = parts.stream().mapToInt(Part::word).toArray();
    this.bits = parts.stream().mapToLong(Part::bits).toArray();
  }

  static RuleIndex of(List<IndexedRule> rules, int words) {
    int[] shared = new int[words * Long.SIZE];
    rules.forEach(rule -> rule.conditions().stream().forEach(number -> shared[number]++));
    BitSet always = new BitSet();
    Map<Integer, List<IndexedRule>> byCondition = new HashMap<>();
    for (IndexedRule rule : rules) {
      rule.conditions().stream()
          .boxed()
          .min(Comparator.comparing(number -> shared[number]))
          .ifPresentOrElse(
              rarest -> byCondition.computeIfAbsent(rarest, none -> new ArrayList<>()).add(rule),
              () -> always.set(rule.place()));
    }
    BitSet indexing = new BitSet();
    int[] from = new int[shared.length + 1];
    List<Integer> places = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (int number = 0; number < shared.length; number++) {
      for (IndexedRule rule : byCondition.getOrDefault(number, List.of())) {
        indexing.set(number);
        for (Part part : Masks.parts(List.of(rule.conditions()))) {
          places.add(rule.place());
          parts.add(part);
        }
      }
      from[number + 1] = parts.size();
    }
    return new RuleIndex(
        always.toLongArray(),
        Arrays.copyOf(indexing.toLongArray(), words),
        from,
        places.stream().mapToInt(Integer::intValue).toArray(),
        parts);
  }

  /** Finds the rules that hold or may, and of these the ones known to: a bit at each place. */
  void settle(Facts facts, long[] known, long[] possible) {
    System.arraycopy(always, 0, possible, 0, always.length);
    long[] doubted = new long[known.length];
    long[] failing = new long[known.length];
    for (int word = 0; word < indexing.length; word++) {
      for (long passing = indexing[word] & facts.possible()[word];
          passing != 0;
          passing &= passing - 1) {
        int number = word * Long.SIZE + Long.numberOfTrailingZeros(passing);
        for (int i = from[number]; i < from[number + 1]; i++) {
          int place = places[i];
          possible[place / Long.SIZE] |= 1L << place;
          failing[place / Long.SIZE] |= Part.any(bits[i] & ~facts.possible()[words[i]]) << place;
          doubted[place / Long.SIZE] |= Part.any(bits[i] & ~facts.known()[words[i]]) << place;
        }
      }
    }
    for (int word = 0; word < possible.length; word++) {
      possible[word] &= ~failing[word];
      known[word] = possible[word] & ~doubted[word];
    }
  }
}
