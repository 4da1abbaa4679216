package io.github.riskrules.tooling.check;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Conditions without which a rule would hold in the same incidents. */
final class NeedlessConditions {
  private NeedlessConditions() {}

  static Stream<Problem> find(PackUnderCheck pack) {
    return pack.ownRules().stream()
        .filter(rule -> !pack.logic().neverHolds(rule.when()))
        .flatMap(
            rule ->
                Stream.of(
                        Parts.together(rule.when()).stream()
                            .flatMap(together -> implied(rule, together.parts(), pack)),
                        Parts.choices(rule.when()).stream()
                            .flatMap(choice -> covered(rule, choice, pack)),
                        rule.when()
                            .comparisons()
                            .filter(each -> each.fact().always())
                            .filter(pack.logic()::coversEveryValue)
                            .map(each -> always(rule, each, pack)))
                    .flatMap(found -> found));
  }

  /** Conditions that hold whenever the others beside them do. */
  private static Stream<Problem> implied(Rule rule, List<Condition> parts, PackUnderCheck pack) {
    List<Condition> kept = new ArrayList<>(parts);
    List<Problem> found = new ArrayList<>();
    // From the last to the first, so that of two that say the same the later one is named.
    for (int i = parts.size() - 1; i >= 0; i--) {
      Condition part = parts.get(i);
      List<Condition> others = kept.stream().filter(each -> each != part).toList();
      if (!others.isEmpty()
          && !alwaysHolds(part, pack)
          && pack.logic().implies(new Condition.All(others), part)) {
        kept.remove(part);
        found.add(0, needless(rule, part, because(part, others, pack), pack));
      }
    }
    return found.stream();
  }

  private static boolean alwaysHolds(Condition part, PackUnderCheck pack) {
    return pack.logic().implies(new Condition.All(List.of()), part);
  }

  private static String because(Condition part, List<Condition> others, PackUnderCheck pack) {
    return others.stream()
        .filter(other -> pack.logic().implies(other, part))
        .findFirst()
        .map(other -> Written.quoted(other) + " says as much")
        .orElse("the other conditions say as much");
  }

  /** Ways into a rule that are open only when a wider one is. */
  private static Stream<Problem> covered(Rule rule, Parts.Choice choice, PackUnderCheck pack) {
    List<Condition> kept = new ArrayList<>(choice.ways());
    List<Problem> found = new ArrayList<>();
    if (pack.logic().impliesSomeOf(new Condition.All(choice.beside()), choice.ways())) {
      // The choice as a whole changes nothing, which has been said.
      return Stream.empty();
    }
    for (int i = choice.ways().size() - 1; i >= 0; i--) {
      Condition way = choice.ways().get(i);
      Condition.All narrow = choice.besides(way);
      if (pack.logic().neverHolds(narrow)) {
        continue;
      }
      kept.stream()
          .filter(wider -> wider != way && pack.logic().implies(narrow, wider))
          .findFirst()
          .ifPresent(
              wider -> {
                kept.remove(way);
                String why = "it is enough that " + Written.quoted(wider) + " holds";
                found.add(0, needless(rule, way, why, pack));
              });
    }
    return found.stream();
  }

  private static Problem always(Rule rule, Comparison comparison, PackUnderCheck pack) {
    String why =
        "it holds whatever '"
            + comparison.fact().fullPath()
            + "' is"
            + Written.range(comparison.fact()).map(range -> " (" + range + ")").orElse("");
    return needless(rule, comparison, why, pack);
  }

  private static Problem needless(Rule rule, Condition part, String why, PackUnderCheck pack) {
    return pack.places()
        .at(
            rule,
            part.span(),
            Written.quoted(part) + " changes nothing in rule '" + rule.id() + "': " + why + ".",
            "Delete it, or write what was meant.");
  }
}
