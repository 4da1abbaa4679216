package io.github.riskrules.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
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
import io.github.riskrules.incident.Instrument;
import io.github.riskrules.incident.RiskTier;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of a network whatever its rules and the incident. */
class NetworkPropertiesTest {
  private static final Tier TIER = new Tier(RiskTier.MEDIUM, RiskTier.HIGH);

  /** The whole language in a handful of rules, and every policy that comes with the library. */
  static Stream<Arguments> rules() {
    return Stream.concat(
        Stream.of(Arguments.argumentSet("the whole language", Constructs.rules())),
        PolicyPack.bundledNames().stream()
            .map(
                name ->
                    Arguments.argumentSet(
                        name, PolicyPack.bundled(name).orElseThrow().policy().rules())));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_order_of_the_rules_makes_no_difference(List<Rule> rules) {
    PolicyNetwork network = PolicyNetwork.of(rules);
    List<Rule> shuffled = new ArrayList<>(rules);
    Collections.shuffle(shuffled, new Random(1));
    PolicyNetwork other = PolicyNetwork.of(shuffled);
    Trials.of(rules)
        .run(
            2_000,
            draft -> {
              Incident incident = draft.build();
              assertThat(Found.by(other.tierRules(other.facts(incident))))
                  .isEqualTo(Found.by(network.tierRules(network.facts(incident))));
              assertThat(Found.by(other.actionRules(other.facts(incident), TIER)))
                  .isEqualTo(Found.by(network.actionRules(network.facts(incident), TIER)));
            });
  }

  @ParameterizedTest
  @MethodSource("rules")
  void forgetting_a_fact_loses_nothing_possible_and_makes_nothing_known(List<Rule> rules) {
    PolicyNetwork network = PolicyNetwork.of(rules);
    Trials.of(rules)
        .run(
            150,
            draft -> {
              Found more = found(network, draft);
              for (String place : draft.places()) {
                if (isOpenOnceForgotten(place, draft)) {
                  checkForgotten(place, more, found(network, draft.without(place)));
                }
              }
            });
  }

  /**
   * That somebody refused to say stands against what other facts imply, and is no knowledge to
   * forget. Under DARA nobody asks the questions of DASH: one without an answer is not an open one.
   */
  private static boolean isOpenOnceForgotten(String place, Draft draft) {
    boolean isUnknown = draft.get(place).orElse(null) instanceof Answer answer && !answer.isKnown();
    boolean isUnderDara = draft.get("assessment.instrument").orElse(null) == Instrument.DARA;
    return !isUnknown && !(isUnderDara && place.startsWith("dash."));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void forgetting_an_entry_loses_nothing_possible(List<Rule> rules) {
    PolicyNetwork network = PolicyNetwork.of(rules);
    Trials.of(rules)
        .run(
            2_000,
            draft -> {
              Found more = found(network, draft);
              for (FactScope list : FactScope.lists()) {
                if (!draft.entries(list).isEmpty()) {
                  checkForgotten(
                      "an entry of " + list, more, found(network, draft.withoutEntry(list, 0)));
                }
              }
            });
  }

  private static void checkForgotten(String what, Found more, Found less) {
    assertThat(lost(more.possible(), less.possible())).as(what).isEmpty();
    assertThat(lost(less.known(), more.known())).as(what).isEmpty();
  }

  /** What both stages find, under one range. */
  private static Found found(PolicyNetwork network, Draft draft) {
    Incident incident = draft.build();
    return Agreement.both(
        network.tierRules(network.facts(incident)),
        network.actionRules(network.facts(incident), TIER));
  }

  private static Set<String> lost(Set<String> from, Set<String> in) {
    Set<String> lost = new TreeSet<>(from);
    lost.removeAll(in);
    return lost;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void more_risk_loses_no_rule_that_raises(List<Rule> rules) {
    PolicyNetwork network = PolicyNetwork.of(rules);
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
              Firings before = network.tierRules(network.facts(draft.build()));
              for (VocabularyFact fact : leaning) {
                Answer worse = fact.direction() == Direction.RISK ? Answer.YES : Answer.NO;
                Incident more = draft.with(fact.path(), worse).build();
                if (Contradictions.of(more).isEmpty()) {
                  assertThat(network.tierRules(network.facts(more)).known())
                      .as("%s made worse", fact.path())
                      .containsAll(before.known());
                }
              }
            });
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eight_threads_find_the_same(List<Rule> rules) throws Exception {
    PolicyNetwork network = PolicyNetwork.of(rules);
    IncidentGenerator generator = IncidentGenerator.of(rules, 4);
    List<Incident> incidents = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      incidents.add(generator.next().build());
    }
    List<Found> alone = found(network, incidents);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<List<Found>> together :
          threads.invokeAll(
              Collections.nCopies(8, (Callable<List<Found>>) () -> found(network, incidents)))) {
        assertThat(together.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Found> found(PolicyNetwork network, List<Incident> incidents) {
    List<Found> found = new ArrayList<>();
    for (Incident incident : incidents) {
      found.add(Found.by(network.tierRules(network.facts(incident))));
      found.add(Found.by(network.actionRules(network.facts(incident), TIER)));
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_hundred_reloads_leave_no_class_behind(List<Rule> rules) {
    Incident incident = IncidentGenerator.of(rules, 5).next().build();
    long before = 0;
    for (int i = 0; i < 120; i++) {
      if (i == 20) {
        before = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
      }
      PolicyNetwork reloaded = PolicyNetwork.of(rules);
      reloaded.tierRules(reloaded.facts(incident));
      reloaded.actionRules(reloaded.facts(incident), TIER);
    }
    assertThat(ManagementFactory.getClassLoadingMXBean().getLoadedClassCount() - before)
        .as("classes loaded by 100 reloads")
        .isLessThan(30);
  }
}
