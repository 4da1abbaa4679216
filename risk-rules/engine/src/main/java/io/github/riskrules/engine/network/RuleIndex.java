package io.github.riskrules.engine.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Rules by one condition of each: while that one fails, nothing else of the rule is looked at. Of
 * its conditions it is the one that the fewest rules share. Immutable and thread-safe.
 */
final class RuleIndex {
  private final long[] indexing;
  private final int[] from;
  private final int[] places;
  private final Masks conditions;

  private RuleIndex(long[] indexing, int[] from, List<IndexedRule> rules) {
    this.indexing = indexing;
    this.from = from;
    this.places = rules.stream().mapToInt(IndexedRule::place).toArray();
    this.conditions = Masks.of(rules.stream().map(IndexedRule::conditions).toList());
  }

  static RuleIndex of(List<IndexedRule> rules, int words) {
    int[] shared = new int[words * Long.SIZE];
    rules.forEach(rule -> rule.conditions().stream().forEach(number -> shared[number]++));
    List<List<IndexedRule>> byCondition = new ArrayList<>();
    for (int number = 0; number <= shared.length; number++) {
      byCondition.add(new ArrayList<>());
    }
    for (IndexedRule rule : rules) {
      byCondition
          .get(
              rule.conditions().stream()
                  .boxed()
                  .min(Comparator.comparing(number -> shared[number]))
                  .orElse(shared.length))
          .add(rule);
    }
    BitSet indexing = new BitSet();
    int[] from = new int[byCondition.size() + 1];
    for (int number = 0; number < byCondition.size(); number++) {
      from[number + 1] = from[number] + byCondition.get(number).size();
      indexing.set(number, number < shared.length && !byCondition.get(number).isEmpty());
    }
    return new RuleIndex(
        Arrays.copyOf(indexing.toLongArray(), words),
        from,
        byCondition.stream().flatMap(List::stream).toList());
  }

  /** Finds the rules that hold or may, and of these the ones known to: a bit at each place. */
  void settle(Facts facts, long[] known, long[] possible) {
    for (int word = 0; word < indexing.length; word++) {
      for (long passing = indexing[word] & facts.possible()[word];
          passing != 0;
          passing &= passing - 1) {
        settle(word * Long.SIZE + Long.numberOfTrailingZeros(passing), facts, known, possible);
      }
    }
    settle(indexing.length * Long.SIZE, facts, known, possible);
  }

  /** The rules under a condition; those under the last have none. */
  private void settle(int number, Facts facts, long[] known, long[] possible) {
    for (int rule = from[number]; rule < from[number + 1]; rule++) {
      if (conditions.allIn(rule, facts.possible())) {
        int place = places[rule];
        possible[place / Long.SIZE] |= 1L << place;
        if (conditions.allIn(rule, facts.known())) {
          known[place / Long.SIZE] |= 1L << place;
        }
      }
    }
  }
}
