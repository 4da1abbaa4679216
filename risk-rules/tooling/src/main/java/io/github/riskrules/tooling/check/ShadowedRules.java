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
import java.util.stream.Stream;

/**
 * Rules that never make a difference, because others do as much whenever they hold. A tier that is
 * reached anyway is a line that means nothing. A suggestion that is made anyway still tells its own
 * reason, and so may be meant.
 */
final class ShadowedRules {
  private ShadowedRules() {}

  /** Tiers reached anyway, by this pack's own rules. */
  static Stream<Problem> raising(PackUnderCheck pack) {
    return shadows(pack)
        .filter(shadow -> shadow.raises() && shadow.isBy(pack::isOwn))
        .map(shadow -> shadow.problem(pack, "Delete it, or change what it asks or does."));
  }

  /** Tiers reached anyway, by rules of the packs this one extends. */
  static Stream<Problem> raisingInVain(PackUnderCheck pack) {
    return shadows(pack)
        .filter(shadow -> shadow.raises() && !shadow.isBy(pack::isOwn))
        .map(
            shadow ->
                shadow.problem(
                    pack, "It takes effect only once that rule is replaced or withdrawn."));
  }

  /** Suggestions made anyway, and actions ruled out anyway. */
  static Stream<Problem> reasons(PackUnderCheck pack) {
    return shadows(pack)
        .filter(shadow -> !shadow.raises())
        .map(shadow -> shadow.problem(pack, "Keep it if that reason is worth telling."));
  }

  private static Stream<Shadow> shadows(PackUnderCheck pack) {
    return pack.ownRules().stream()
        .filter(rule -> !pack.logic().neverHolds(rule.when()))
        .flatMap(rule -> shadow(rule, pack).stream());
  }

  /** What shadows a rule, if all that it does is done anyway. */
  private static Optional<Shadow> shadow(Rule rule, PackUnderCheck pack) {
    List<Rule> wider =
        pack.policy().rules().stream()
            .filter(other -> !other.id().equals(rule.id()))
            .filter(other -> !pack.isOwn(other) || !DuplicateRules.areEqual(other, rule, pack))
            .filter(other -> rule.then().stream().anyMatch(each -> covers(other, each)))
            .filter(other -> Effects.appliesWhenever(other, rule, pack.policy()))
            .filter(other -> pack.logic().implies(rule.when(), other.when()))
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

  /** A rule, and those that do all it does whenever it holds. */
  private record Shadow(Rule rule, List<Rule> by) {
    boolean raises() {
      return rule.isTierRule();
    }

    boolean isBy(Predicate<Rule> wanted) {
      return by.stream().allMatch(wanted);
    }

    Problem problem(PackUnderCheck pack, String remedy) {
      String others = by.stream().map(pack::named).collect(Collectors.joining(" and "));
      String does = raises() ? "never makes a difference" : "only adds a reason";
      String what =
          "rule '"
              + rule.id()
              + "' "
              + does
              + ": whenever it holds, "
              + others
              + (by.size() == 1 ? " holds too and does as much." : " together do as much.");
      return pack.places().at(rule, what, remedy);
    }
  }
}
