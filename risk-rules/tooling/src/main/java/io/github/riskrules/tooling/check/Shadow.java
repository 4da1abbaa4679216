package io.github.riskrules.tooling.check;

import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.problem.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A rule that does nothing which others do not do as well whenever it holds.
 *
 * @param rule the rule
 * @param by the others; own duplicates are not among them
 */
record Shadow(Rule rule, List<Rule> by) {
  Shadow {
    by = List.copyOf(by);
  }

  /** Every such rule of a pack. */
  static List<Shadow> in(PackUnderCheck pack) {
    return pack.ownRules().stream()
        .filter(rule -> !pack.logic().neverHolds(rule.when()))
        .flatMap(rule -> over(rule, pack).stream())
        .toList();
  }

  private static Optional<Shadow> over(Rule rule, PackUnderCheck pack) {
    List<Rule> wider =
        pack.policy().rules().stream()
            .filter(other -> !other.id().equals(rule.id()))
            .filter(other -> rule.then().stream().anyMatch(each -> covers(other, each)))
            .filter(other -> Effects.appliesWhenever(other, rule, pack.policy()))
            .filter(other -> pack.logic().implies(rule.when(), other.when()))
            .filter(other -> !pack.isOwn(other) || !DuplicateRules.areEqual(other, rule, pack))
            .toList();
    Set<Rule> by = new LinkedHashSet<>();
    for (Statement statement : rule.then()) {
      Optional<Rule> anyway = wider.stream().filter(each -> covers(each, statement)).findFirst();
      if (anyway.isEmpty()) {
        return Optional.empty();
      }
      by.add(anyway.get());
    }
    return Optional.of(new Shadow(rule, List.copyOf(by)));
  }

  private static boolean covers(Rule wider, Statement statement) {
    return wider.then().stream().anyMatch(each -> Effects.covers(each, statement));
  }

  boolean raises() {
    return rule.isTierRule();
  }

  boolean isBy(Predicate<Rule> wanted) {
    return by.stream().allMatch(wanted);
  }

  Problem problem(PackUnderCheck pack, String remedy) {
    String others = by.stream().map(pack::named).collect(Collectors.joining(" and "));
    String does = raises() ? "never makes a difference" : "only adds a reason";
    String asMuch = raises() ? "raises the tier as high or higher" : "does as much";
    String what =
        "rule '"
            + rule.id()
            + "' "
            + does
            + ": whenever it holds, "
            + others
            + (by.size() == 1
                ? " holds too and " + asMuch + "."
                : " hold too and together do as much.");
    return pack.places().at(rule, what, remedy);
  }
}
