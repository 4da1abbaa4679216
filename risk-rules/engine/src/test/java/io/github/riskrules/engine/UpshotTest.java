package io.github.riskrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.decide.DecisionMaker;
import io.github.riskrules.engine.decide.Truths;
import io.github.riskrules.engine.decide.Upshot;
import io.github.riskrules.engine.decide.UpshotReader;
import io.github.riskrules.engine.generate.Trials;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UpshotTest {
  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void is_what_the_decision_comes_to(String name) {
    Policy policy = PolicyPack.bundled(name).orElseThrow().policy();
    DecisionMaker maker = new DecisionMaker(policy, "test");
    UpshotReader reader = UpshotReader.of(policy);
    Trials.of(policy.rules())
        .run(
            60,
            draft -> {
              Incident incident = draft.build();
              Instant time = incident.reportedAt();
              Decision decision = maker.decide(incident, time);
              Upshot upshot = reader.upshot(Truths.of(incident, time), time);
              assertThat(upshot.tier()).isEqualTo(decision.tier());
              assertThat(upshot.actions()).isEqualTo(standings(decision));
              assertThat(upshot.rules().keySet()).isEqualTo(inForce(policy, time));
            });
  }

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void makes_the_very_decision_where_all_of_it_is_asked_for(String name) {
    Policy policy = PolicyPack.bundled(name).orElseThrow().policy();
    DecisionMaker maker = new DecisionMaker(policy, "test");
    UpshotReader reader = UpshotReader.of(policy);
    Trials.of(policy.rules())
        .run(
            60,
            draft -> {
              Incident incident = draft.build();
              Instant time = incident.reportedAt();
              assertThat(reader.decision(Truths.of(incident, time), time, "test"))
                  .isEqualTo(maker.decide(incident, time));
            });
  }

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void is_the_same_where_other_policies_were_asked_before(String name) {
    Policy policy = PolicyPack.bundled(name).orElseThrow().policy();
    Policy halved = withEverySecondRule(policy);
    Trials.of(policy.rules())
        .run(
            20,
            draft -> {
              Incident incident = draft.build();
              Instant time = incident.reportedAt();
              Truths shared = Truths.of(incident, time);
              UpshotReader.of(halved).upshot(shared, time);
              assertThat(UpshotReader.of(policy).upshot(shared, time))
                  .isEqualTo(UpshotReader.of(policy).upshot(Truths.of(incident, time), time));
            });
  }

  private static Set<String> inForce(Policy policy, Instant time) {
    LocalDate day = LocalDate.ofInstant(time, Incident.ZONE);
    return policy.rules().stream()
        .filter(rule -> rule.appliesOn(day))
        .map(Rule::id)
        .collect(Collectors.toSet());
  }

  private static Policy withEverySecondRule(Policy policy) {
    return policy.withRules(policy.rules().stream().filter(UpshotTest::isKept).toList());
  }

  private static boolean isKept(Rule rule) {
    return rule.id().hashCode() % 2 == 0;
  }

  private static Map<String, Optional<ActionStatus>> standings(Decision decision) {
    Map<String, Optional<ActionStatus>> standings = new TreeMap<>();
    decision.suggested().forEach(each -> standings.put(each.action().code(), Optional.empty()));
    decision
        .unsuggested()
        .forEach(each -> standings.put(each.action().code(), Optional.of(each.status())));
    return standings;
  }
}
