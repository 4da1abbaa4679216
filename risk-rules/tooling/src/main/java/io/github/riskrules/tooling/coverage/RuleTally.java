package io.github.riskrules.tooling.coverage;

import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Incident;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Counts what scenarios show of one rule. */
final class RuleTally {
  private final Rule rule;
  private final Condition asked;
  private final List<Condition> conditions;
  private final Set<Condition> makeItFire = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Condition> keepItSilent = Collections.newSetFromMap(new IdentityHashMap<>());
  private int fired;
  private int silent;

  RuleTally(Rule rule) {
    this.rule = rule;
    this.asked = Leaves.thatCanDecide(rule.when());
    this.conditions = Leaves.of(asked);
  }

  Rule rule() {
    return rule;
  }

  /** Counts one scenario. Out of its dates a rule is silent, and its conditions show nothing. */
  void count(boolean fires, Incident incident, Tier tier, LocalDate day) {
    fired += fires ? 1 : 0;
    silent += fires ? 0 : 1;
    Set<Condition> shown = fires ? makeItFire : keepItSilent;
    // What is shown once need not be shown again: most scenarios then cost nothing.
    if (shown.size() < conditions.size() && rule.appliesOn(day)) {
      new Decisive(incident, tier, fires).addTo(shown, asked);
    }
  }

  RuleCoverage coverage() {
    return new RuleCoverage(
        rule,
        fired,
        silent,
        conditions.stream()
            .map(
                condition ->
                    new ConditionCoverage(
                        condition.span(),
                        makeItFire.contains(condition),
                        keepItSilent.contains(condition)))
            .toList());
  }
}
