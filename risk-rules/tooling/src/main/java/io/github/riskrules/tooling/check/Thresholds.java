package io.github.riskrules.tooling.check;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.Joined;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lines that rules draw through numbers and days, and whether scenarios stand on both sides of
 * each. A line nobody stands beside can be moved without anybody noticing.
 */
final class Thresholds {
  private static final Tier ANY = new Tier(RiskTier.STANDARD, RiskTier.HIGH);

  private final PackUnderCheck pack;
  private final List<Threshold> found = new ArrayList<>();

  private Thresholds(PackUnderCheck pack) {
    this.pack = pack;
  }

  /** Lines without a scenario on one side, or on either. */
  static Stream<Problem> open(PackUnderCheck pack) {
    return pack.thresholds().stream().flatMap(each -> each.open().stream());
  }

  /** Lines with scenarios on both sides, of which none is right beside the line. */
  static Stream<Problem> loose(PackUnderCheck pack) {
    return pack.thresholds().stream().flatMap(each -> each.loose().stream());
  }

  /** Every line that a pack's own rules draw. */
  static List<Threshold> in(PackUnderCheck pack) {
    Thresholds thresholds = new Thresholds(pack);
    pack.ownRules().stream()
        .filter(rule -> !pack.logic().neverHolds(rule.when()))
        .forEach(thresholds::add);
    return thresholds.found;
  }

  private void add(Rule rule) {
    addDay(rule, "from", Operator.AT_LEAST, rule.from());
    addDay(rule, "until", Operator.AT_MOST, rule.until());
    addConditions(rule, rule.when());
  }

  /** The first or the last day of a rule, where the policy is in force on both sides of it. */
  private void addDay(Rule rule, String annotation, Operator operator, @Nullable LocalDate day) {
    if (day == null) {
      return;
    }
    Line line = Line.of(operator, day).orElseThrow();
    if (!pack.policy().inForceOn(LocalDate.ofEpochDay(line.inside()))
        || !pack.policy().inForceOn(LocalDate.ofEpochDay(line.outside()))) {
      return;
    }
    // Outside its days a rule is not asked, so there whatever its conditions say will do.
    Function<Scenario, LongStream> days =
        scenario -> LongStream.of(LocalDate.ofInstant(scenario.at(), Incident.ZONE).toEpochDay());
    found.add(
        new Threshold(
            (what, remedy) -> pack.places().atAnnotation(rule, annotation, what, remedy),
            "@" + annotation + " of rule '" + rule.id() + "'",
            "the day of assessment",
            line,
            shown(rule, line, days, false)));
  }

  private void addConditions(Rule rule, Condition condition) {
    if (condition instanceof Comparison comparison) {
      if (!pack.logic().coversEveryValue(comparison) && !pack.logic().neverHolds(comparison)) {
        add(
            rule,
            comparison,
            "'" + comparison.fact().fullPath() + "'",
            Line.of(comparison.operator(), comparison.value()),
            scenario -> values(comparison.fact(), scenario.incident()));
      }
    } else if (condition instanceof Joined joined) {
      joined.parts().forEach(part -> addConditions(rule, part));
    } else if (condition instanceof Count count) {
      add(
          rule,
          count,
          "the number of entries",
          Line.of(count.operator(), count.number()).filter(line -> line.outside() >= 0),
          scenario -> LongStream.of(known(count, rule, scenario.incident())));
      addConditions(rule, count.entry());
    } else if (condition instanceof Exists exists) {
      addConditions(rule, exists.entry());
    }
    // Under not an entry is tested only on what every entry gives, and no number is among that.
  }

  private void add(
      Rule rule,
      Condition condition,
      String of,
      Optional<Line> drawn,
      Function<Scenario, LongStream> given) {
    for (Line line : drawn.stream().toList()) {
      found.add(
          new Threshold(
              (what, remedy) -> pack.places().at(rule, condition.span(), what, remedy),
              Written.quoted(condition) + " of rule '" + rule.id() + "'",
              of,
              line,
              shown(rule, line, given, true)));
    }
  }

  /** What scenarios give, as far as it tells on which side of the line the rule holds. */
  private Set<Long> shown(
      Rule rule, Line line, Function<Scenario, LongStream> given, boolean failsOutside) {
    Rule apart = apartFromTier(rule);
    Set<Long> shown = new LinkedHashSet<>();
    for (Scenario scenario : pack.scenarios()) {
      boolean holds = ReferenceEvaluator.truth(apart, scenario.incident(), ANY) == Truth.HOLDS;
      given
          .apply(scenario)
          .filter(number -> line.isInside(number) ? holds : !holds || !failsOutside)
          .forEach(shown::add);
    }
    return shown;
  }

  /** The rule without what it asks of the tier, which scenarios do not give. */
  private static Rule apartFromTier(Rule rule) {
    return asking(rule, rule.when().parts().stream().filter(part -> !part.readsTier()).toList());
  }

  private static Rule asking(Rule rule, List<Condition> parts) {
    return rule.withCondition(new All(parts));
  }

  /** What an incident gives for a fact, in every entry where it is one of a list. */
  private static LongStream values(VocabularyFact fact, Incident incident) {
    List<?> holders = fact.scope().isList() ? fact.scope().entries(incident) : List.of(incident);
    return holders.stream()
        .map(fact::read)
        .filter(Objects::nonNull)
        .mapToLong(
            value ->
                value instanceof LocalDate day ? day.toEpochDay() : ((Integer) value).longValue());
  }

  /** How many entries of an incident are known to meet what a count asks of them. */
  private static long known(Count count, Rule rule, Incident incident) {
    int known = count.list().entries(incident).size();
    while (known > 0
        && ReferenceEvaluator.truth(atLeast(known, count, rule), incident, ANY) != Truth.HOLDS) {
      known--;
    }
    return known;
  }

  private static Rule atLeast(int number, Count count, Rule rule) {
    return asking(
        rule,
        List.of(new Count(count.list(), count.entry(), Operator.AT_LEAST, number, count.span())));
  }
}
