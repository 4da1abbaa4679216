package io.github.riskrules.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

class LiftedRulesTest {
  private static final int INCIDENTS = 300;
  private static final Tier TIER = new Tier(RiskTier.STANDARD, RiskTier.HIGH);
  private static final List<Rule> RULES = SeededFaults.RULES;

  @Test
  void fire_in_an_ordinary_session_when_the_network_finds_them_known_to_hold() {
    Conditions conditions = Conditions.of(RULES, new Lifter());
    KieBase base = LiftedRules.base(RULES, conditions.indexed(RULES, rule -> true));
    PolicyNetwork network = PolicyNetwork.of(RULES);
    IncidentGenerator generator = IncidentGenerator.of(RULES, 20261129L);
    Set<String> everFired = new HashSet<>();
    for (int i = 0; i < INCIDENTS; i++) {
      Incident incident = generator.next().build();
      Set<String> fired = fired(base, conditions.settle(incident));
      assertThat(fired).isEqualTo(found(network, incident));
      everFired.addAll(fired);
    }
    assertThat(everFired).hasSizeGreaterThan(RULES.size() / 2);
  }

  private static Set<String> found(PolicyNetwork network, Incident incident) {
    Facts facts = network.facts(incident);
    return Stream.of(network.tierRules(facts), network.actionRules(facts, TIER))
        .flatMap(firings -> firings.known().stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> fired(KieBase base, Facts facts) {
    Set<String> fired = new HashSet<>();
    KieSession session = base.newKieSession();
    try {
      session.addEventListener(
          new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
              fired.add(event.getMatch().getRule().getName());
            }
          });
      facts.reach(TIER);
      session.insert(facts);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return fired;
  }
}
