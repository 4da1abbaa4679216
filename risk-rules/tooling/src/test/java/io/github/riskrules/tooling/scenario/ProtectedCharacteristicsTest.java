package io.github.riskrules.tooling.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.generate.Trials;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.Sex;
import io.github.riskrules.incident.SuspectBuilder;
import io.github.riskrules.incident.VictimBuilder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody is decided on for their sex or, beyond what law or a scheme names, for their age. Where a
 * scheme takes one sex only, a pack may say so in a rule that is marked as a choice; such rules are
 * set aside here, and everything else is held to it.
 */
class ProtectedCharacteristicsTest {
  private static final Instant REPORTED = Instant.parse("2026-11-20T22:15:00Z");

  private static final Set<String> SEX = Set.of("victim.sex", "suspect.sex");

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void change_no_decision_in_any_scenario(String name) {
    PolicyPack pack = PolicyPack.bundled(name).orElseThrow();
    Lookalikes lookalikes = new Lookalikes(withoutChoicesOfSex(pack.policy()));
    List<Scenario> scenarios = ScenarioFolder.read(pack).scenarios();
    assertThat(scenarios).isNotEmpty();
    for (Scenario scenario : scenarios) {
      lookalikes.areDecidedAlike(scenario.incident(), scenario.at());
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void change_no_decision_in_generated_incidents(String name) {
    Policy policy = withoutChoicesOfSex(PolicyPack.bundled(name).orElseThrow().policy());
    Lookalikes lookalikes = new Lookalikes(policy);
    Trials.of(policy.rules())
        .run(
            100,
            draft -> {
              Instant reportedAt = draft.build().reportedAt();
              lookalikes.areDecidedAlike(draft.build(), reportedAt);
            });
  }

  @Test
  void are_noticed_when_a_rule_asks_for_the_sex_of_somebody(@TempDir Path folder) {
    Policy planted = planted(folder, "", "victim.sex == Sex.FEMALE");
    assertThatThrownBy(() -> check(planted))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("victim.sex");
  }

  @Test
  void are_noticed_when_a_rule_asks_for_an_age_that_nothing_names(@TempDir Path folder) {
    Policy planted = planted(folder, "", "victim.age >= 18, victim.age <= 25");
    assertThatThrownBy(() -> check(planted))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("victim.age");
  }

  @Test
  void may_be_asked_for_where_a_scheme_takes_one_sex_by_choice(@TempDir Path folder) {
    String choice = "@choice(\"Men only, as an invented scheme has it, 2026-11-28\")";
    assertThatCode(() -> check(planted(folder, choice, "suspect.sex == Sex.MALE")))
        .doesNotThrowAnyException();
  }

  private static void check(Policy policy) {
    Incident adults =
        Incident.reported("adults", REPORTED)
            .victim(VictimBuilder.builder().age(31).sex(Sex.FEMALE).build())
            .suspect(SuspectBuilder.builder().age(35).sex(Sex.MALE).build())
            .build();
    new Lookalikes(withoutChoicesOfSex(policy)).areDecidedAlike(adults, REPORTED);
  }

  /** The national policy with one rule more, which looks at who somebody is. */
  private static Policy planted(Path folder, String choice, String condition) {
    String rule =
        """
        package policy;
        import io.github.riskrules.incident.*;
        import io.github.riskrules.engine.language.*;
        global Findings findings;

        rule "PLANTED-01 of who somebody is"
            @authority("Invented")
            @certainty("D")
            %s
        when
            Incident( %s )
        then
            findings.suggest( "victim-support", "Of who somebody is." );
        end
        """
            .formatted(choice, condition);
    return PackFolder.in(folder).with("rules/planted.drl", rule).pack().policy();
  }

  private static Policy withoutChoicesOfSex(Policy policy) {
    Predicate<Rule> choosesSex =
        rule -> rule.choice() != null && reads(rule.when()).anyMatch(SEX::contains);
    return policy.withRules(policy.rules().stream().filter(choosesSex.negate()).toList());
  }

  /** The facts of the incident that a condition reads; those of list entries say of no person. */
  private static Stream<String> reads(Condition condition) {
    if (condition instanceof Condition.Comparison comparison) {
      return Stream.of(comparison.fact().path());
    }
    if (condition instanceof Condition.All all) {
      return all.parts().stream().flatMap(ProtectedCharacteristicsTest::reads);
    }
    return condition instanceof Condition.Any any
        ? any.parts().stream().flatMap(ProtectedCharacteristicsTest::reads)
        : Stream.empty();
  }
}
