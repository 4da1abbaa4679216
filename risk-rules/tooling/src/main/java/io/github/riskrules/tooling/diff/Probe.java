package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.incident.Incident;
import java.time.LocalDate;
import java.util.List;

/**
 * A rule without what it asks of the tier: how it stands is known before the tier is, and where it
 * fails the whole rule fails.
 *
 * @param rule the rule without those conditions
 * @param readsTier whether it had any
 */
record Probe(Rule rule, boolean readsTier) {
  static Probe of(Rule rule) {
    List<Condition> rest = rule.when().parts().stream().filter(part -> !part.readsTier()).toList();
    boolean readsTier = rest.size() < rule.when().parts().size();
    return new Probe(readsTier ? rule.withCondition(new Condition.All(rest)) : rule, readsTier);
  }

  Truth truth(Incident incident, LocalDate day) {
    return rule.appliesOn(day) ? ReferenceEvaluator.truth(rule, incident, null) : Truth.FAILS;
  }
}
