package io.github.riskrules.tooling.logic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.drl.RuleFileReader;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogicTest {
  private static final Policy POLICY =
      PolicyPack.bundled("england-and-wales").orElseThrow().policy();

  private final Logic logic = new Logic();

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      value = {
        "Incident( dash.ticks >= 16 ) ⇒ Incident( dash.ticks >= 14 )",
        "Incident( dash.ticks > 13 ) ⇒ Incident( dash.ticks >= 14 )",
        "Incident( victim.age >= 13, victim.age <= 17 ) ⇒ Incident( victim.age < 18 )",
        "Incident( dash.weapons == Answer.YES ) ⇒ Incident( dash.weapons == Answer.YES ||"
            + " dash.stalking == Answer.YES )",
        "Incident( dash.weapons == Answer.YES, dash.ticks >= 3 ) ⇒ Incident( dash.weapons =="
            + " Answer.YES )",
        "Incident( dash.weapons == Answer.YES || dash.ticks >= 20 ) ⇒ Incident( dash.weapons =="
            + " Answer.YES || dash.ticks >= 14 )",
        "exists PriorIncident( crime == Answer.YES, monthsBefore <= 6 ) ⇒ exists PriorIncident("
            + " monthsBefore <= 12 )",
        "accumulate( PriorIncident( ); $n : count( 1 ); $n >= 3 ) ⇒ exists PriorIncident( )",
        "Incident( suspect.sex == Sex.MALE || suspect.sex == Sex.FEMALE ) ⇒ Incident( suspect.sex"
            + " in ( Sex.FEMALE, Sex.MALE ) )",
        "Incident( forceArea == \"croydon\" ) ⇒ Incident( forceArea in ( \"bromley\", \"croydon\" )"
            + " )",
      })
  void what_asks_for_more_implies_what_asks_for_less(String narrow, String wide) {
    assertThat(logic.implies(when(narrow), when(wide))).isTrue();
    assertThat(logic.implies(when(wide), when(narrow)))
        .isEqualTo(narrow.contains("> 13") || narrow.contains("sex =="));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Incident( victim.age >= 18, victim.age <= 16 )",
        "Incident( dash.ticks > 24 )",
        "exists PriorIncident( crime == Answer.YES, crime == Answer.NO )",
        "Incident( dash.ticks >= 14, dash.possibleTicks <= 13 )",
        "Incident( dash.weapons == Answer.YES || dash.stalking == Answer.YES, dash.weapons =="
            + " Answer.NO, dash.stalking == Answer.NO )",
      })
  void what_contradicts_itself_never_holds(String contradictory) {
    assertThat(logic.neverHolds(when(contradictory))).isTrue();
  }

  @Test
  void a_list_with_too_many_entries_for_itself_never_holds() {
    assertThat(
            logic.neverHolds(
                when(
                    "Incident( history.complete == Answer.YES )\n"
                        + "not PriorIncident( )\nexists PriorIncident( monthsBefore <= 12 )")))
        .isTrue();
  }

  @Test
  void a_condition_too_intricate_to_work_out_is_left_alone() {
    Condition choice =
        when("Incident( dash.weapons == Answer.YES || dash.stalking == Answer.YES )");
    List<Condition> ten = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      ten.add(choice);
    }
    Condition nested =
        new Condition.Any(List.of(new Condition.All(ten), choice), new Span(1, 1, ""));

    assertThat(logic.implies(nested, choice)).isFalse();
    assertThat(logic.neverHolds(nested)).isFalse();
  }

  /** The oracle says on invented incidents whether what was said of all is so. */
  @Test
  void whatever_implies_another_holds_in_no_incident_without_it() {
    List<Rule> rules = POLICY.rules();
    List<Rule[]> pairs = new ArrayList<>();
    for (Rule one : rules) {
      for (Rule other : rules) {
        if (!one.id().equals(other.id()) && logic.implies(one.when(), other.when())) {
          pairs.add(new Rule[] {one, other});
        }
      }
    }
    assertThat(pairs).hasSizeGreaterThan(1000);
    IncidentGenerator generator = IncidentGenerator.of(rules, 20261128L);
    Tier tier = new Tier(RiskTier.MEDIUM, RiskTier.HIGH);
    for (int i = 0; i < 300; i++) {
      Draft draft = generator.next();
      Incident incident = draft.build();
      List<String> held =
          rules.stream()
              .filter(rule -> ReferenceEvaluator.truth(rule, incident, tier) == Truth.HOLDS)
              .map(Rule::id)
              .collect(Collectors.toList());
      for (Rule[] pair : pairs) {
        if (held.contains(pair[0].id())) {
          assertThat(held).as(draft.inWords()).contains(pair[1].id());
        }
      }
    }
  }

  private static Condition.All when(String conditions) {
    String text =
        """
        package policy;
        import io.github.riskrules.incident.*;
        import io.github.riskrules.engine.language.*;
        global Findings findings;
        rule "TEST-01 it is so"
            @authority("Invented guidance, part 1")
            @certainty("A")
        when
            %s
        then
            findings.suggest( "supervisor-review", "It is so." );
        end
        """
            .formatted(conditions);
    var actions =
        POLICY.actions().stream()
            .collect(Collectors.toMap(action -> action.code(), action -> action));
    var reading =
        new RuleFileReader("test", actions)
            .readDrl("rules/test.drl", text.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.problems()).isEmpty();
    return reading.rules().get(0).when();
  }
}
