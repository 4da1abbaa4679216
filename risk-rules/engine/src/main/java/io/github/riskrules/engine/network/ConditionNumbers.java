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

/** A number for each condition that is settled by itself. Not thread-safe. */
final class ConditionNumbers {
  private final Map<Condition, Integer> numbers = new HashMap<>();
  private int next;

  /** Conditions that stand side by side, each of which must hold. */
  static Stream<Condition> conjuncts(Condition condition) {
    return condition instanceof All all
        ? all.parts().stream().flatMap(ConditionNumbers::conjuncts)
        : Stream.of(condition.unplaced());
  }

  /** What must hold of a condition for it to hold: any of these. */
  static List<Condition> disjuncts(Condition part) {
    if (part instanceof Any any) {
      return any.parts().stream().flatMap(each -> disjuncts(each).stream()).distinct().toList();
    }
    return part instanceof All all && all.parts().size() == 1
        ? disjuncts(all.parts().get(0))
        : List.of(part);
  }

  /** Whether it is a disjunction of conditions none of which is made of others. */
  static boolean isPlainDisjunction(Condition part) {
    return part instanceof Any && disjuncts(part).stream().noneMatch(Joined.class::isInstance);
  }

  void add(Condition part) {
    numbers.put(part, next++);
  }

  /** Numbers disjunctions between conditions that all have their numbers. */
  Disjunctions addDisjunctions(List<Condition> disjunctions) {
    List<BitSet> disjuncts = disjunctions.stream().map(each -> of(disjuncts(each))).toList();
    int first = next;
    disjunctions.forEach(this::add);
    return Disjunctions.of(first, disjuncts);
  }

  /** Numbers some so that those of each list that is returned lie in one word. */
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
