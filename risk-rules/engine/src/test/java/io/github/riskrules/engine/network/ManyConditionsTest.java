package io.github.riskrules.engine.network;

import static io.github.riskrules.engine.generate.Rules.all;
import static io.github.riskrules.engine.generate.Rules.any;
import static io.github.riskrules.engine.generate.Rules.exists;
import static io.github.riskrules.engine.generate.Rules.is;
import static io.github.riskrules.engine.generate.Rules.prior;
import static io.github.riskrules.engine.generate.Rules.suggests;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.Release;
import io.github.riskrules.incident.RiskTier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A network keeps 64 conditions, or rules, in one word: none may be lost at its edges. */
class ManyConditionsTest {
  private static final int INCIDENTS = 200;

  @ParameterizedTest
  @ValueSource(ints = {1, 63, 64, 65, 129, 200})
  void on_one_list_are_all_settled(int howMany) {
    compare(
        IntStream.rangeClosed(1, howMany)
            .<Condition>mapToObj(
                months -> exists(FactScope.PRIOR_INCIDENT, prior("monthsBefore", "<=", months)))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {63, 64, 65, 129, 200})
  void on_one_number_are_all_settled(int howMany) {
    compare(
        IntStream.rangeClosed(1, howMany)
            .<Condition>mapToObj(age -> is("victim.age", "<", age))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dash.ticks", "dash.possibleTicks", "victim.age"})
  void on_a_number_compared_in_every_way_are_all_settled(String number) {
    compare(
        Stream.of("<", "<=", ">", ">=", "==", "in")
            .flatMap(
                operator ->
                    IntStream.of(0, 1, 2, 9, 10, 26, 27)
                        .<Condition>mapToObj(value -> is(number, operator, value)))
            .toList());
  }

  @Test
  void on_one_choice_are_all_settled() {
    List<Condition> conditions = new ArrayList<>();
    Release[] all = Release.values();
    for (int some = 1; some < 1 << all.length; some++) {
      int chosen = some;
      Object[] values =
          IntStream.range(0, all.length)
              .filter(i -> (chosen & (1 << i)) != 0)
              .mapToObj(i -> all[i])
              .toArray();
      conditions.add(is("investigation.release", "in", values));
      conditions.add(is("investigation.release", "not in", values));
    }
    assertThat(conditions).hasSizeGreaterThan(100);
    compare(conditions);
  }

  @Test
  void joined_in_every_way_are_settled_as_each_of_them_is() {
    Condition frightened = is("victim.frightened", "==", Answer.YES);
    Condition isolated = is("victim.pregnant", "==", Answer.YES);
    Condition young = is("victim.age", "<", 18);
    Condition before = exists(FactScope.PRIOR_INCIDENT, prior("monthsBefore", "<=", 12));
    Condition high = is(FactScope.TIER, "atLeast", ">=", RiskTier.HIGH);
    Condition low = is(FactScope.TIER, "atMost", "<=", RiskTier.MEDIUM);
    compare(
        List.of(
            all(),
            any(all()),
            any(any(frightened, isolated), young),
            any(frightened, frightened),
            all(frightened, frightened),
            any(all(frightened), before),
            any(all(frightened, isolated), young),
            all(any(frightened, young), any(isolated, before)),
            any(high, frightened),
            any(low, before),
            any(high, low),
            all(any(high, young), any(low, isolated)),
            any(all(high, frightened), all(low, isolated))));
  }

  private static void compare(List<Condition> conditions) {
    List<Rule> rules = new ArrayList<>();
    for (Condition condition : conditions) {
      rules.add(suggests("A-%03d".formatted(rules.size()), "forum", condition));
    }
    PolicyNetwork network = PolicyNetwork.of(rules);
    IncidentGenerator generator = IncidentGenerator.of(rules, 20261129L);
    Set<Found> seen = new HashSet<>();
    for (int i = 0; i < INCIDENTS; i++) {
      Incident incident = generator.next().build();
      Tier tier = Agreement.tierFor(incident);
      Found found = Found.by(network.actionRules(network.facts(incident), tier));
      Agreement.same(found, Agreement.byReference(rules, incident, tier));
      seen.add(found);
    }
    assertThat(seen).as("different outcomes").hasSizeGreaterThan(1);
  }
}
