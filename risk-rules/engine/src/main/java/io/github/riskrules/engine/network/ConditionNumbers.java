package io.github.riskrules.engine.network;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Joined;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A number for each condition that asks something of its own. Not thread-safe. */
final class ConditionNumbers {
  private final Map<Condition, Integer> numbers = new HashMap<>();
  private int next;

  /** Conditions that stand side by side, each of which must hold. */
  static Stream<Condition> parts(Condition condition) {
    return condition instanceof All all
        ? all.parts().stream().flatMap(ConditionNumbers::parts)
        : Stream.of(condition.unplaced());
  }

  /** What must hold of a condition for it to hold: any of these. */
  static List<Condition> choices(Condition part) {
    if (part instanceof Any any) {
      return any.parts().stream().flatMap(choice -> choices(choice).stream()).distinct().toList();
    }
    return part instanceof All all && all.parts().size() == 1
        ? choices(all.parts().get(0))
        : List.of(part);
  }

  /** Whether it is a choice between conditions none of which is made of others. */
  static boolean isPlainChoice(Condition part) {
    return part instanceof Any && choices(part).stream().noneMatch(Joined.class::isInstance);
  }

  /** The number that the next one gets. */
  int next() {
    return next;
  }

  int add(Condition part) {
    numbers.put(part, next);
    return next++;
  }

  /** Numbers some so that those of one list lie in one word. */
  List<List<Condition>> addByWord(List<Condition> parts) {
    List<List<Condition>> byWord = new ArrayList<>();
    for (int from = 0; from < parts.size(); from += Long.SIZE) {
      List<Condition> together = parts.subList(from, Math.min(from + Long.SIZE, parts.size()));
      if (next % Long.SIZE + together.size() > Long.SIZE) {
        next += Long.SIZE - next % Long.SIZE;
      }
      together.forEach(this::add);
      byWord.add(together);
    }
    return byWord;
  }

  int of(Condition part) {
    return Objects.requireNonNull(numbers.get(part));
  }

  BitSet of(List<Condition> parts) {
    BitSet all = new BitSet();
    parts.forEach(part -> all.set(of(part)));
    return all;
  }

  /** How many words it takes to have a bit for each. */
  int words() {
    return (next + Long.SIZE - 1) / Long.SIZE;
  }
}
