package io.github.riskrules.tooling.mutation;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.None;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Every condition that differs from a given one in one small thing. */
final class ConditionMutants {
  /**
   * A condition changed in one thing.
   *
   * @param kind in which way
   * @param line the line on which what was changed stands; 0 where nothing says so
   * @param words what was changed
   * @param stake the condition that was changed or left out
   * @param condition the whole condition, changed
   */
  record Changed(MutationKind kind, int line, String words, Condition stake, Condition condition) {}

  private final List<Changed> found = new ArrayList<>();

  private ConditionMutants() {}

  /** Every change of a rule's conditions, in the order written. */
  static List<Changed> of(All when) {
    ConditionMutants mutants = new ConditionMutants();
    mutants.gather(when, whole -> whole);
    return mutants.found;
  }

  /**
   * @param whole puts a changed condition in the place of this one, and gives the whole
   */
  private void gather(Condition condition, UnaryOperator<Condition> whole) {
    if (condition instanceof All all) {
      parts(all.parts(), parts -> whole.apply(new All(parts)));
    } else if (condition instanceof Any any) {
      parts(any.parts(), parts -> whole.apply(new Any(parts, any.span())));
    } else if (condition instanceof Comparison comparison) {
      for (ComparisonMutants.Changed changed : ComparisonMutants.of(comparison)) {
        add(changed.kind(), comparison, changed.comparison(), whole);
      }
    } else if (condition instanceof Exists exists) {
      Condition none = new None(exists.list(), exists.entry(), exists.span());
      add(MutationKind.TURNED, exists, none, whole);
      entry(exists.entry(), entry -> whole.apply(new Exists(exists.list(), entry, exists.span())));
    } else if (condition instanceof None none) {
      Condition exists = new Exists(none.list(), none.entry(), none.span());
      add(MutationKind.TURNED, none, exists, whole);
      entry(none.entry(), entry -> whole.apply(new None(none.list(), entry, none.span())));
    } else {
      count((Count) condition, whole);
    }
  }

  private void parts(List<Condition> parts, ListOperator whole) {
    for (int i = 0; i < parts.size(); i++) {
      int at = i;
      Condition part = parts.get(i);
      List<Condition> others = new ArrayList<>(parts);
      others.remove(i);
      found.add(
          new Changed(
              MutationKind.CONDITION_DROPPED,
              part.span().line(),
              "`" + RuleText.of(part) + "` is left out",
              part,
              whole.of(others)));
      gather(
          part,
          changed -> {
            List<Condition> all = new ArrayList<>(parts);
            all.set(at, changed);
            return whole.of(all);
          });
    }
  }

  /** What an entry is asked for may be a single condition, which can be left out as well. */
  private void entry(Condition entry, UnaryOperator<Condition> whole) {
    if (entry instanceof All) {
      gather(entry, whole);
    } else {
      parts(List.of(entry), parts -> whole.apply(new All(parts)));
    }
  }

  private void count(Count count, UnaryOperator<Condition> whole) {
    for (int number : List.of(count.number() - 1, count.number() + 1)) {
      if (number >= 0 && ComparisonMutants.isReached(count.operator(), count.number(), number, 0)) {
        Condition moved =
            new Count(count.list(), count.entry(), count.operator(), number, count.span());
        add(MutationKind.THRESHOLD, count, moved, whole);
      }
    }
    entry(
        count.entry(),
        entry ->
            whole.apply(
                new Count(count.list(), entry, count.operator(), count.number(), count.span())));
  }

  private void add(
      MutationKind kind, Condition was, Condition reads, UnaryOperator<Condition> whole) {
    String words = "`" + RuleText.of(was) + "` reads `" + RuleText.of(reads) + "`";
    found.add(new Changed(kind, was.span().line(), words, was, whole.apply(reads)));
  }

  /** Puts parts together. */
  @FunctionalInterface
  private interface ListOperator {
    Condition of(List<Condition> parts);
  }
}
