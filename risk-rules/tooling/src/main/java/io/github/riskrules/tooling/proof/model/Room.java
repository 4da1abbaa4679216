package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Joined;
import io.github.riskrules.engine.policy.Condition.OnList;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many entries the lists of an incident have at most in a proof. Of the entries of an incident
 * in which something fails only those count that some rule needs in order to hold, and a handful of
 * rules is enough for anything to fail.
 *
 * @param most how many, by list
 */
public record Room(Map<FactScope, Integer> most) {
  /** Further entries, beside those that the most demanding condition counts. */
  private static final int BESIDE = 2;

  /** Room for what the rules of policies ask, and for further conditions. */
  public static Room of(Collection<Condition> further, Policy policy, Policy... others) {
    Map<FactScope, Integer> most = new EnumMap<>(FactScope.class);
    for (FactScope scope : FactScope.lists()) {
      most.put(scope, 1 + BESIDE);
    }
    Stream<Condition> rules =
        Stream.concat(Stream.of(policy), Stream.of(others))
            .flatMap(each -> each.rules().stream())
            .map(Rule::when);
    Stream.concat(rules, further.stream())
        .flatMap(Room::onLists)
        .forEach(asked -> most.merge(asked.list(), counted(asked) + BESIDE, Math::max));
    return new Room(most);
  }

  /** How many the largest of these lists has at most. */
  public int largest() {
    return most.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private static Stream<OnList> onLists(Condition condition) {
    if (condition instanceof OnList onList) {
      return Stream.of(onList);
    }
    return condition instanceof Joined joined
        ? joined.parts().stream().flatMap(Room::onLists)
        : Stream.of();
  }

  private static int counted(OnList asked) {
    return asked instanceof Count count ? count.number() : 1;
  }
}
