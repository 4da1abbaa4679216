package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Incident;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Rules whose last day has passed and that would have kept somebody safe. A rule out of force says
 * nothing, and nobody would notice that protection ended with it.
 */
final class LapsedRules {
  private final List<Rule> ending;

  LapsedRules(Policy policy) {
    this.ending = policy.rules().stream().filter(rule -> rule.until() != null).toList();
  }

  /** One sentence for each such rule that holds, of an action that nothing else settles. */
  List<String> notices(Assessed assessed) {
    LocalDate day = LocalDate.ofInstant(assessed.time(), Incident.ZONE);
    List<String> notices = new ArrayList<>();
    for (Rule rule : ending) {
      if (day.isAfter(until(rule))) {
        for (ActionOutcome outcome : assessed.outcomes()) {
          if (isMissed(rule, outcome, assessed)) {
            notices.add(notice(rule, outcome));
          }
        }
      }
    }
    return notices;
  }

  private static boolean isMissed(Rule rule, ActionOutcome outcome, Assessed assessed) {
    return outcome.action().action().effect() == ActionEffect.PROTECTIVE
        && rule.suggests(outcome.action().code())
        && !outcome.isSuggested()
        && outcome.objections().stream().noneMatch(each -> each.truth() == Truth.HOLDS)
        && assessed.evaluator().truth(rule) == Truth.HOLDS;
  }

  private static String notice(Rule rule, ActionOutcome outcome) {
    return "The last day of a rule has passed: until "
        + until(rule)
        + " the policy suggested '"
        + outcome.action().action().label()
        + "' here, by "
        + rule.id()
        + " ("
        + rule.ref().title()
        + "). Whether that goes on is to be confirmed: find out before leaving it out.";
  }

  private static LocalDate until(Rule rule) {
    return Objects.requireNonNull(rule.until());
  }
}
