package io.github.riskrules.tooling.trial;

import io.github.riskrules.decision.ConditionResult;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.tooling.scenario.Scenario;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which of several rules that did not fire a scenario most likely had in mind: one it names, then
 * one that lacks little and reads what the scenario changes.
 */
final class NearestRules {
  private static final int MOST = 2;

  /** What reading nothing that the scenario changes costs, in conditions that do not hold. */
  private static final int STRANGE = 2;

  private final Set<String> named;
  private final List<String> changed;
  private final RuleStance stance;

  NearestRules(Collection<String> named, Scenario scenario, RuleStance stance) {
    this.named = new HashSet<>(named);
    this.changed = scenario.changed();
    this.stance = stance;
  }

  /** The nearest, at most two; where the scenario names some of them, some of those. */
  List<Rule> of(Stream<Rule> rules) {
    List<Rule> candidates = rules.toList();
    boolean anyNamed = candidates.stream().anyMatch(this::isNamed);
    List<Distance> measured =
        candidates.stream()
            .filter(rule -> !anyNamed || isNamed(rule))
            .map(this::measured)
            .sorted(Distance.ORDER)
            .toList();
    return measured.stream()
        .limit(MOST)
        .filter(distance -> distance.isAsNearAs(measured.get(0)))
        .map(Distance::rule)
        .toList();
  }

  private boolean isNamed(Rule rule) {
    return named.contains(rule.id());
  }

  private Distance measured(Rule rule) {
    List<ConditionResult> missing = stance.missing(rule);
    int failing = (int) missing.stream().filter(each -> each.truth() == Truth.FAILS).count();
    int strange = reads(rule) ? 0 : STRANGE;
    return new Distance(rule, missing.size() + strange, failing, reached(rule));
  }

  /**
   * How far the one number that a rule asks for was reached, from 0 to 1: thirteen of fourteen is
   * nearer than any answer that is simply not yes.
   */
  private double reached(Rule rule) {
    return rule.when().parts().stream()
        .filter(Comparison.class::isInstance)
        .map(Comparison.class::cast)
        .filter(part -> part.fact().scope() == FactScope.INCIDENT)
        .filter(part -> part.value() instanceof Integer needed && needed > 0)
        .mapToDouble(this::reached)
        .filter(share -> share < 1)
        .max()
        .orElse(0);
  }

  private double reached(Comparison comparison) {
    return comparison.fact().read(stance.incident()) instanceof Integer was
        ? (double) was / (Integer) comparison.value()
        : 0;
  }

  private boolean reads(Rule rule) {
    return rule.when().comparisons().map(Comparison::fact).anyMatch(this::isChanged);
  }

  private boolean isChanged(VocabularyFact fact) {
    return Stream.concat(Stream.of(fact.fullPath()), fact.from().stream())
        .anyMatch(path -> changed.stream().anyMatch(each -> isWithin(path, each)));
  }

  private static boolean isWithin(String path, String changed) {
    return path.equals(changed) || path.startsWith(changed + ".");
  }

  private record Distance(Rule rule, int missing, int failing, double reached) {
    static final Comparator<Distance> ORDER =
        Comparator.comparingInt(Distance::missing)
            .thenComparing(Distance::reached, Comparator.reverseOrder())
            .thenComparingInt(Distance::failing)
            .thenComparing(distance -> distance.rule().id());

    boolean isAsNearAs(Distance other) {
      return missing == other.missing && Double.compare(reached, other.reached) == 0;
    }
  }
}
