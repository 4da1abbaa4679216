package io.github.riskrules.engine.network;

import io.github.riskrules.engine.generate.Trials;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Incident;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiftingTest {
  private static final List<Rule> RULES = SeededFaults.RULES;

  private final PolicyNetwork network = PolicyNetwork.of(RULES);

  @Test
  void finds_what_the_reference_evaluator_finds_whatever_rules_can_say() {
    Trials.of(RULES)
        .run(
            1_500,
            draft -> {
              Incident incident = draft.build();
              Tier tier = Agreement.tierFor(incident);
              Agreement.same(
                  Agreement.both(network.tierRules(incident), network.actionRules(incident, tier)),
                  Agreement.byReference(RULES, incident, tier));
            });
  }
}
