package io.github.riskrules.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.engine.generate.Trials;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.Direction;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What holds of a network whatever the incident, tried on rules that use the whole language. */
class NetworkPropertiesTest {
  private static final Tier TIER = new Tier(RiskTier.MEDIUM, RiskTier.HIGH);

  private final List<Rule> rules = Constructs.rules();
  private final PolicyNetwork network = PolicyNetwork.of(rules);

  @Test
  void the_order_of_the_rules_makes_no_difference() {
    List<Rule> shuffled = new ArrayList<>(rules);
    Collections.shuffle(shuffled, new Random(1));
    PolicyNetwork other = PolicyNetwork.of(shuffled);
    Trials.of(rules)
        .run(
            2_000,
            draft -> {
              Incident incident = draft.build();
              assertThat(other.tierRules(incident)).isEqualTo(network.tierRules(incident));
              assertThat(other.actionRules(incident, TIER))
                  .isEqualTo(network.actionRules(incident, TIER));
            });
  }

  @Test
  void forgetting_a_fact_loses_nothing_possible_and_makes_nothing_known() {
    Trials.of(rules)
        .run(
            400,
            draft -> {
              for (String place : draft.places()) {
                checkForgotten(place, draft, draft.without(place));
              }
            });
  }

  @Test
  void forgetting_an_entry_loses_nothing_possible() {
    Trials.of(rules)
        .run(
            2_000,
            draft -> {
              for (FactScope list : FactScope.values()) {
                if (list.isList() && !draft.entries(list).isEmpty()) {
                  checkForgotten("an entry of " + list, draft, draft.withoutEntry(list, 0));
                }
              }
            });
  }

  private void checkForgotten(String what, Draft more, Draft less) {
    Firings raisedWithMore = network.tierRules(more.build());
    Firings raisedWithLess = network.tierRules(less.build());
    Firings foundWithMore = network.actionRules(more.build(), TIER);
    Firings foundWithLess = network.actionRules(less.build(), TIER);
    assertThat(raisedWithLess.possible()).as(what).containsAll(raisedWithMore.possible());
    assertThat(foundWithLess.possible()).as(what).containsAll(foundWithMore.possible());
    assertThat(raisedWithMore.known()).as(what).containsAll(raisedWithLess.known());
    assertThat(foundWithMore.known()).as(what).containsAll(foundWithLess.known());
  }

  @Test
  void more_risk_loses_no_rule_that_raises() {
    List<VocabularyFact> leaning =
        Vocabulary.standard().facts(FactScope.INCIDENT).stream()
            .filter(fact -> !fact.derived())
            .filter(
                fact ->
                    fact.direction() == Direction.RISK || fact.direction() == Direction.PROTECTIVE)
            .toList();
    Trials.of(rules)
        .run(
            100,
            draft -> {
              Firings before = network.tierRules(draft.build());
              for (VocabularyFact fact : leaning) {
                Answer worse = fact.direction() == Direction.RISK ? Answer.YES : Answer.NO;
                Incident more = draft.with(fact.path(), worse).build();
                if (Contradictions.of(more).isEmpty()) {
                  assertThat(network.tierRules(more).known())
                      .as("%s made worse", fact.path())
                      .containsAll(before.known());
                }
              }
            });
  }

  @Test
  void eight_threads_find_the_same() throws Exception {
    IncidentGenerator generator = IncidentGenerator.of(rules, 4);
    List<Incident> incidents = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      incidents.add(generator.next().build());
    }
    List<Firings> alone = found(incidents);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<List<Firings>> together :
          threads.invokeAll(
              Collections.nCopies(8, (Callable<List<Firings>>) () -> found(incidents)))) {
        assertThat(together.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Firings> found(List<Incident> incidents) {
    List<Firings> found = new ArrayList<>();
    for (Incident incident : incidents) {
      found.add(network.tierRules(incident));
      found.add(network.actionRules(incident, TIER));
    }
    return found;
  }

  @Test
  void three_hundred_reloads_leave_no_class_behind() {
    Incident incident = IncidentGenerator.of(rules, 5).next().build();
    long before = 0;
    for (int i = 0; i < 350; i++) {
      if (i == 50) {
        before = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
      }
      PolicyNetwork reloaded = PolicyNetwork.of(rules);
      reloaded.tierRules(incident);
      reloaded.actionRules(incident, TIER);
      reloaded.close();
    }
    assertThat(ManagementFactory.getClassLoadingMXBean().getLoadedClassCount() - before)
        .as("classes loaded by 300 reloads")
        .isLessThan(30);
  }
}
