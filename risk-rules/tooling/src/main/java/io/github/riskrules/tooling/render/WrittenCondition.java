package io.github.riskrules.tooling.render;

import io.github.riskrules.engine.policy.Condition;

/** How a condition stands in its rule file, on one line. */
public final class WrittenCondition {
  private WrittenCondition() {}

  /** The condition as its author wrote it. */
  public static String of(Condition condition) {
    return condition instanceof Condition.All all
        ? String.join(" && ", all.parts().stream().map(WrittenCondition::of).toList())
        : condition.span().text();
  }
}
