package io.github.riskrules.tooling.render;

import io.github.riskrules.engine.policy.Condition;

/** How a condition stands in its rule file, on one line. */
public final class WrittenCondition {
  private WrittenCondition() {}

  /** The condition as its author wrote it. */
  public static String of(Condition condition) {
    if (condition instanceof Condition.Comparison comparison) {
      return comparison.span().text();
    } else if (condition instanceof Condition.Any any) {
      return any.span().text();
    } else if (condition instanceof Condition.Exists exists) {
      return exists.span().text();
    } else if (condition instanceof Condition.None none) {
      return none.span().text();
    } else if (condition instanceof Condition.Count count) {
      return count.span().text();
    } else if (condition instanceof Condition.All all) {
      return String.join(" && ", all.parts().stream().map(WrittenCondition::of).toList());
    }
    throw new IllegalStateException("a condition of an unknown kind");
  }
}
