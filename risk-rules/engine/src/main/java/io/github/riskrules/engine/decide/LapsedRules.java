package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.incident.Incident;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Rules whose last day has passed and that would have kept somebody safe. A rule out of force says
 * nothing, and nobody would notice that protection ended with it.
 */
final class LapsedRules {
  private LapsedRules() {}

  /** One sentence for each such rule that holds, of an action that nothing else settles. */
  static Stream<String> notices(Policy policy, Assessed assessed) {
    LocalDate day = LocalDate.ofInstant(assessed.time(), Incident.ZONE);
    return policy.rules().stream()
        .filter(rule -> rule.until() != null && day.isAfter(rule.until()))
        .flatMap(
            rule ->
                assessed.outcomes().stream()
                    .filter(outcome -> isMissed(rule, outcome, assessed))
                    .map(outcome -> notice(rule, outcome)));
  }

  private static boolean isMissed(Rule rule, ActionOutcome outcome, Assessed assessed) {
    return outcome.action().action().effect() == ActionEffect.PROTECTIVE
        && rule.suggests(outcome.action().code())
        && !outcome.isSuggested()
        && outcome.objections().stream().noneMatch(each -> each.truth() == Truth.HOLDS)
        && ReferenceEvaluator.truth(rule, assessed.incident(), assessed.tier()) == Truth.HOLDS;
  }

  private static String notice(Rule rule, ActionOutcome outcome) {
    return "The last day of a rule has passed: until "
        + Objects.requireNonNull(rule.until())
        + " the policy suggested '"
        + outcome.action().action().label()
        + "' here, by "
        + rule.id()
        + " ("
        + rule.ref().title()
        + "). Whether that goes on is to be confirmed: find out before leaving it out.";
  }
}
