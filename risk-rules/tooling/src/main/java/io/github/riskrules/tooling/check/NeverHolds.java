package io.github.riskrules.tooling.check;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Conditions that no incident can meet: of a whole rule, or of one of several ways into it. */
final class NeverHolds {
  private NeverHolds() {}

  /** Rules that can never hold. */
  static Stream<Problem> rules(PackUnderCheck pack) {
    return pack.ownRules().stream()
        .filter(rule -> pack.logic().neverHolds(rule.when()))
        .map(rule -> problem(rule, pack));
  }

  private static Problem problem(Rule rule, PackUnderCheck pack) {
    String never = "rule '" + rule.id() + "' can never hold: ";
    List<Condition> parts = rule.when().parts();
    for (int i = 0; i < parts.size(); i++) {
      Condition part = parts.get(i);
      if (pack.logic().neverHolds(part)) {
        return at(
            rule, part, never + Written.quoted(part) + " is never so" + why(part) + ".", pack);
      }
      for (Condition earlier : parts.subList(0, i)) {
        if (pack.logic().neverHolds(new Condition.All(List.of(earlier, part)))) {
          String both = Written.quoted(earlier) + " and " + Written.quoted(part);
          return at(rule, part, never + both + " are never so together.", pack);
        }
      }
    }
    return pack.places().at(rule, never + "its conditions contradict each other.", REMEDY);
  }

  private static final String REMEDY = "Mend the condition, or delete the rule.";

  private static Problem at(Rule rule, Condition part, String what, PackUnderCheck pack) {
    return pack.places().at(rule, part.span(), what, REMEDY);
  }

  private static String why(Condition part) {
    return part instanceof Condition.Comparison comparison
        ? Written.range(comparison.fact())
            .map(range -> ": '" + comparison.fact().fullPath() + "' is " + range)
            .orElse("")
        : "";
  }

  /** Ways into a rule, after {@code ||}, that are never open. */
  static Stream<Problem> alternatives(PackUnderCheck pack) {
    return pack.ownRules().stream()
        .filter(rule -> !pack.logic().neverHolds(rule.when()))
        .flatMap(
            rule ->
                Parts.choices(rule.when()).stream()
                    .flatMap(choice -> alternatives(rule, choice, pack)));
  }

  private static Stream<Problem> alternatives(Rule rule, Parts.Choice choice, PackUnderCheck pack) {
    return choice.ways().stream()
        .filter(way -> pack.logic().neverHolds(choice.besides(way)))
        .map(
            way ->
                pack.places()
                    .at(
                        rule,
                        way.span(),
                        Written.quoted(way)
                            + " is never so"
                            + (pack.logic().neverHolds(way)
                                ? why(way)
                                : " beside the other conditions of rule '" + rule.id() + "'")
                            + ".",
                        "Mend it, or delete it from the choice."));
  }
}
