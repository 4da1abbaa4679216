package io.github.riskrules.tooling.explain;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Incident;
import org.jspecify.annotations.Nullable;

/**
 * A condition and what is to become of it.
 *
 * @param condition the condition
 * @param aim what is to become of it
 * @param list the list whose entry is asked; null where the incident is
 * @param entry the number of the entry, from 0; -1 where the incident is asked
 */
record Goal(Condition condition, Aim aim, @Nullable FactScope list, int entry) {
  static Goal of(Condition condition, Aim aim) {
    return new Goal(condition, aim, null, -1);
  }

  /** The same aim for a part of the condition. */
  Goal part(Condition part) {
    return new Goal(part, aim, list, entry);
  }

  Truth truth(Incident incident) {
    return list == null
        ? ReferenceEvaluator.truth(condition, incident, null)
        : ReferenceEvaluator.truthOfEntry(condition, incident, list.entries(incident).get(entry));
  }

  boolean isReached(Incident incident) {
    return aim.isReached(truth(incident));
  }

  /** Whether each part is to be brought about, rather than any one of them. */
  boolean needsEveryPart() {
    return (aim == Aim.HOLD) == (condition instanceof All);
  }

  /**
   * Which goals to go for first: when something happened, which says as well that it did; then what
   * leaves no choice, then choices, then facts that are counted from others, of which much may then
   * be so already; totals last of all.
   */
  int rank() {
    if (condition instanceof Comparison comparison) {
      String path = comparison.fact().path();
      if (path.startsWith("monthsSince")
          || path.endsWith("InLookBack")
          || path.endsWith("InYear")) {
        return list == null && !path.endsWith("sInYear") ? 0 : 4;
      }
      return !comparison.fact().derived() ? 1 : path.startsWith("dash.") ? 5 : 4;
    }
    return condition instanceof All || condition instanceof Any ? (needsEveryPart() ? 0 : 2) : 3;
  }

  /** Names nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Goal[" + aim + "]";
  }
}
