package io.github.riskrules.tooling.coverage;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.incident.Incident;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the conditions of a rule on which it hangs in one incident: turn any one of them round, and
 * the rule turns round. Conditions join by "and" and "or" alone, so it is enough to look for the
 * parts that stand as the whole does: where every part must stand so, each decides; where any will
 * do, a part decides only if it is the only one.
 */
final class Decisive {
  private final Incident incident;
  private final Tier tier;
  private final boolean holds;

  /** What decides that a rule is known to hold in an incident, or that it is not. */
  Decisive(Incident incident, Tier tier, boolean holds) {
    this.incident = incident;
    this.tier = tier;
    this.holds = holds;
  }

  /** Adds the conditions that decide; the condition as a whole stands as the rule does. */
  void addTo(Set<Condition> found, Condition condition) {
    if (condition instanceof All all) {
      addTo(found, all.parts(), holds);
    } else if (condition instanceof Any any) {
      addTo(found, any.parts(), !holds);
    } else {
      found.add(condition);
    }
  }

  private void addTo(Set<Condition> found, List<Condition> parts, boolean everyOneMust) {
    if (everyOneMust) {
      parts.forEach(part -> addTo(found, part));
      return;
    }
    Condition only = onlyOne(parts);
    if (only != null) {
      addTo(found, only);
    }
  }

  private @Nullable Condition onlyOne(List<Condition> parts) {
    Condition only = null;
    for (Condition part : parts) {
      if ((ReferenceEvaluator.truth(part, incident, tier) == Truth.HOLDS) == holds) {
        if (only != null) {
          return null;
        }
        only = part;
      }
    }
    return only;
  }
}
