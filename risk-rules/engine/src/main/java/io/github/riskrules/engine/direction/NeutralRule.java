package io.github.riskrules.engine.direction;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.incident.Direction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Each neutral fact is tested for one range or one set of values in a rule. Two tests of one fact
 * that together hold whatever it is would leave the rule in doubt while the fact is unknown,
 * although there is none.
 */
public final class NeutralRule {
  private final Faults faults;

  /** Reports what it finds to {@code faults}. */
  public NeutralRule(Faults faults) {
    this.faults = faults;
  }

  /** Checks the conditions of one rule. */
  public void check(Condition.All when) {
    checkScope(
        new Condition.All(
            when.parts().stream().filter(part -> !(part instanceof Condition.OnList)).toList()));
    for (Condition condition : when.parts()) {
      if (condition instanceof Condition.OnList onList) {
        checkScope(onList.entry());
      }
    }
  }

  private void checkScope(Condition condition) {
    Map<String, Condition.Comparison> lower = new HashMap<>();
    List<Condition.Comparison> all = condition.comparisons().toList();
    List<Condition> together = together(condition);
    for (Condition.Comparison test : all) {
      if (test.fact().direction() != Direction.NEUTRAL) {
        continue;
      }
      Condition.Comparison first = lower.putIfAbsent(test.fact().path(), test);
      boolean second = first != null;
      if (second
          && !(isRange(first, test) && together.contains(first) && together.contains(test))) {
        faults.at(
            test.span(),
            "'" + test.fact().path() + "' is tested a second time in this rule.",
            "Test it for one range or one set of values; write a rule of its own for another.");
      } else if (second) {
        // A range is closed by its second end; a third test of the fact has no end to close.
        lower.put(test.fact().path(), closed(test));
      }
    }
  }

  private static List<Condition> together(Condition condition) {
    return condition instanceof Condition.All all
        ? all.parts()
        : new ArrayList<>(List.of(condition));
  }

  private static Condition.Comparison closed(Condition.Comparison test) {
    return new Condition.Comparison(test.fact(), Operator.EQUAL, test.values(), test.span());
  }

  private static boolean isRange(Condition.Comparison one, Condition.Comparison other) {
    return (isLower(one) && isUpper(other)) || (isUpper(one) && isLower(other));
  }

  private static boolean isLower(Condition.Comparison test) {
    return test.operator() == Operator.MORE || test.operator() == Operator.AT_LEAST;
  }

  private static boolean isUpper(Condition.Comparison test) {
    return test.operator() == Operator.LESS || test.operator() == Operator.AT_MOST;
  }
}
