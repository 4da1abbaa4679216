package io.github.riskrules.tooling.mutation;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.decide.AsAssessed;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.engine.reference.UnknownFact;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether an altered rule stands otherwise in one incident than the rule as it is. Where it does
 * not, no decision differs, and none needs to be made.
 */
enum Difference {
  /** Nothing in the decision can differ. */
  NONE,
  /** Only which open questions there are can differ. */
  QUESTIONS,
  /** Whether the rule may hold differs, or what it says. */
  STANDING,
  /** The rule is found in one and not in the other: a scenario can always tell. */
  FINDING;

  /**
   * What differs.
   *
   * @param tier the range that the policy as it is leads to; asked for only where a rule reads it
   */
  static Difference of(
      Alteration.OfRule alteration, Incident incident, Instant time, Supplier<Tier> tier) {
    LocalDate day = LocalDate.ofInstant(time, Incident.ZONE);
    Incident standing = AsAssessed.of(incident, time);
    Rule rule = alteration.rule();
    Tier reached = rule.when().readsTier() ? tier.get() : null;
    Truth was = truth(Optional.of(rule), standing, day, reached);
    Truth is = truth(alteration.altered(), standing, day, reached);
    if ((is == Truth.HOLDS) != (was == Truth.HOLDS)) {
      return FINDING;
    }
    if (is != was) {
      return STANDING;
    }
    if (is == Truth.FAILS || alteration.altered().isEmpty()) {
      return NONE;
    }
    Rule altered = alteration.altered().get();
    if (!altered.then().equals(rule.then())) {
      return STANDING;
    }
    return is == Truth.UNKNOWN
            && !open(rule, standing, reached).equals(open(altered, standing, reached))
        ? QUESTIONS
        : NONE;
  }

  /** Whether a rule is known to hold, on whatever day. */
  static boolean holds(Rule rule, Incident incident, Supplier<Tier> tier) {
    Tier reached = rule.when().readsTier() ? tier.get() : null;
    return ReferenceEvaluator.truth(rule, incident, reached) == Truth.HOLDS;
  }

  /** Whether a rule was, and its altered form is, known to hold. */
  record Holding(boolean was, boolean is) {}

  static Holding holding(
      Alteration.OfRule alteration, Incident incident, Instant time, Supplier<Tier> tier) {
    LocalDate day = LocalDate.ofInstant(time, Incident.ZONE);
    Incident standing = AsAssessed.of(incident, time);
    Tier reached = alteration.rule().when().readsTier() ? tier.get() : null;
    return new Holding(
        truth(Optional.of(alteration.rule()), standing, day, reached) == Truth.HOLDS,
        truth(alteration.altered(), standing, day, reached) == Truth.HOLDS);
  }

  private static Truth truth(
      Optional<Rule> rule, Incident incident, LocalDate day, @Nullable Tier tier) {
    return rule.filter(each -> each.appliesOn(day))
        .map(each -> ReferenceEvaluator.truth(each, incident, tier))
        .orElse(Truth.FAILS);
  }

  private static List<UnknownFact> open(Rule rule, Incident incident, @Nullable Tier tier) {
    return ReferenceEvaluator.unknowns(rule, incident, tier);
  }
}
