package io.github.riskrules.tooling.diff;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.None;
import io.github.riskrules.engine.policy.Rule;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a rule does, as a text that two rules share exactly when they do the same: how it is laid
 * out, in which order its parts stand, what it is called and what people are told do not count.
 */
final class Meaning {
  private Meaning() {}

  static String of(Rule rule) {
    return of(rule.when()) + " -> " + found(rule) + days(rule);
  }

  /** What it finds when it holds. */
  static String found(Rule rule) {
    return rule.then().stream()
        .map(each -> each.kind() + " " + each.tier() + " " + each.action())
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static String days(Rule rule) {
    return " from " + rule.from() + " until " + rule.until();
  }

  private static String of(Condition condition) {
    if (condition instanceof Comparison comparison) {
      return comparison.fact().scope()
          + " "
          + comparison.fact().path()
          + " "
          + comparison.operator()
          + " "
          + comparison.values().stream().map(String::valueOf).sorted().toList();
    } else if (condition instanceof All all) {
      return joined("all", all.parts());
    } else if (condition instanceof Any any) {
      return joined("any", any.parts());
    } else if (condition instanceof Exists exists) {
      return "exists " + exists.list() + " " + of(exists.entry());
    } else if (condition instanceof None none) {
      return "none " + none.list() + " " + of(none.entry());
    } else if (condition instanceof Count count) {
      return count.operator() + " " + count.number() + " " + count.list() + " " + of(count.entry());
    }
    throw new IllegalStateException("a condition of an unknown kind");
  }

  private static String joined(String how, List<Condition> parts) {
    List<String> texts = parts.stream().map(Meaning::of).sorted().toList();
    return texts.size() == 1 ? texts.get(0) : how + texts;
  }
}
