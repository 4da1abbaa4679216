package io.github.riskrules.tooling.check;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.OnList;
import java.util.ArrayList;
import java.util.List;

/** Takes conditions apart. */
final class Parts {
  private Parts() {}

  /**
   * Conditions that must all hold, side by side.
   *
   * @param parts each of them
   */
  record Together(List<Condition> parts) {}

  /**
   * A choice of several ways, and what must hold beside it.
   *
   * @param ways of which one is enough
   * @param beside what must hold as well
   */
  record Choice(List<Condition> ways, List<Condition> beside) {
    /** One way of the choice with all that must hold beside it. */
    All besides(Condition way) {
      List<Condition> all = new ArrayList<>(beside);
      all.add(way);
      return new All(all);
    }
  }

  /** Every set of conditions that stand side by side, those on entries of lists included. */
  static List<Together> together(Condition condition) {
    List<Together> found = new ArrayList<>();
    gather(condition, found);
    return found;
  }

  private static void gather(Condition condition, List<Together> found) {
    if (condition instanceof All all) {
      if (all.parts().size() > 1) {
        found.add(new Together(all.parts()));
      }
      all.parts().forEach(part -> gather(part, found));
    } else if (condition instanceof Any any) {
      any.parts().forEach(part -> gather(part, found));
    } else if (condition instanceof OnList onList) {
      gather(onList.entry(), found);
    }
  }

  /** Every choice, those on entries of lists included, with what stands beside it. */
  static List<Choice> choices(Condition condition) {
    List<Choice> found = new ArrayList<>();
    gather(condition, List.of(), found);
    return found;
  }

  private static void gather(Condition condition, List<Condition> beside, List<Choice> found) {
    if (condition instanceof All all) {
      for (Condition part : all.parts()) {
        List<Condition> others = new ArrayList<>(beside);
        all.parts().stream().filter(other -> other != part).forEach(others::add);
        gather(part, others, found);
      }
    } else if (condition instanceof Any any) {
      found.add(new Choice(any.parts(), beside));
      any.parts().forEach(part -> gather(part, beside, found));
    } else if (condition instanceof OnList onList) {
      gather(onList.entry(), List.of(), found);
    }
  }
}
