package io.github.riskrules.engine.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Rules by a condition that each of them waits for: while that one fails, nothing else is asked of
 * the rule. Of its conditions it is the one that the fewest rules share. Immutable and thread-safe.
 */
final class WaitingRules {
  private final long[] awaited;
  private final int[] from;
  private final int[] places;
  private final Masks conditions;

  private WaitingRules(long[] awaited, int[] from, List<WaitingRule> rules) {
    this.awaited = awaited;
    this.from = from;
    this.places = rules.stream().mapToInt(WaitingRule::place).toArray();
    this.conditions = Masks.of(rules.stream().map(WaitingRule::conditions).toList());
  }

  static WaitingRules of(List<WaitingRule> rules, int words) {
    int[] shared = new int[words * Long.SIZE];
    rules.forEach(rule -> rule.conditions().stream().forEach(number -> shared[number]++));
    List<List<WaitingRule>> waiting = new ArrayList<>();
    for (int number = 0; number <= shared.length; number++) {
      waiting.add(new ArrayList<>());
    }
    for (WaitingRule rule : rules) {
      waiting
          .get(
              rule.conditions().stream()
                  .boxed()
                  .min(Comparator.comparing(number -> shared[number]))
                  .orElse(shared.length))
          .add(rule);
    }
    BitSet awaited = new BitSet();
    int[] from = new int[waiting.size() + 1];
    for (int number = 0; number < waiting.size(); number++) {
      from[number + 1] = from[number] + waiting.get(number).size();
      awaited.set(number, number < shared.length && !waiting.get(number).isEmpty());
    }
    return new WaitingRules(
        Arrays.copyOf(awaited.toLongArray(), words),
        from,
        waiting.stream().flatMap(List::stream).toList());
  }

  /** Finds the rules that hold or may, and of these the ones known to: a bit at each place. */
  void settle(Facts facts, long[] known, long[] possible) {
    for (int word = 0; word < awaited.length; word++) {
      for (long passing = awaited[word] & facts.possible()[word];
          passing != 0;
          passing &= passing - 1) {
        settle(word * Long.SIZE + Long.numberOfTrailingZeros(passing), facts, known, possible);
      }
    }
    settle(awaited.length * Long.SIZE, facts, known, possible);
  }

  /** Those that wait for a condition; the last wait for none. */
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
