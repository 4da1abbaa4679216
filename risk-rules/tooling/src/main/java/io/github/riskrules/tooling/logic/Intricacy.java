package io.github.riskrules.tooling.logic;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.OnList;
import java.util.List;

/** In how many ways a condition can hold: choices within choices multiply. */
final class Intricacy {
  private static final long MOST = 512;

  private Intricacy() {}

  /** Whether all that follows from a condition can be worked out in no time. */
  static boolean isLow(Condition condition) {
    if (condition instanceof All all) {
      return all.parts().stream().allMatch(Intricacy::isLow);
    }
    if (condition instanceof Any any) {
      return any.parts().stream().allMatch(Intricacy::isLow) && ways(any) <= MOST;
    }
    return !(condition instanceof OnList onList) || isLow(onList.entry());
  }

  private static long ways(Condition condition) {
    if (condition instanceof All all) {
      return product(all.parts());
    }
    return condition instanceof Any any ? any.parts().stream().mapToLong(Intricacy::ways).sum() : 1;
  }

  private static long product(List<Condition> parts) {
    long product = 1;
    for (Condition part : parts) {
      product = Math.min(MOST + 1, product * ways(part));
    }
    return product;
  }
}
