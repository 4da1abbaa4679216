package io.github.riskrules.tooling.check;

import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.problem.Problem;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two rules of a pack that ask the same and do the same. */
final class DuplicateRules {
  private DuplicateRules() {}

  static Stream<Problem> find(PackUnderCheck pack) {
    List<Rule> rules = pack.ownRules();
    return IntStream.range(1, rules.size())
        .boxed()
        .flatMap(
            i ->
                rules.subList(0, i).stream()
                    .filter(first -> areEqual(first, rules.get(i), pack))
                    .limit(1)
                    .map(first -> problem(first, rules.get(i), pack)));
  }

  /** Whether both do the same in the same incidents on the same days. */
  static boolean areEqual(Rule one, Rule other, PackUnderCheck pack) {
    return Effects.cover(one, other)
        && Effects.cover(other, one)
        && Effects.appliesWhenever(one, other, pack.policy())
        && Effects.appliesWhenever(other, one, pack.policy())
        && pack.logic().areEqual(one.when(), other.when())
        && !pack.logic().neverHolds(one.when());
  }

  private static Problem problem(Rule first, Rule second, PackUnderCheck pack) {
    return pack.places()
        .at(
            second,
            "rule '"
                + second.id()
                + "' asks the same and does the same as "
                + pack.named(first)
                + ".",
            "Delete one of them, or change what it asks.");
  }
}
