package io.github.riskrules.tooling.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.tooling.diagnostic.Check;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What checks say of the conditions of one rule beside those of the flawed packs. */
class ConditionChecksTest {
  private static final String RAISE = "findings.raise( RiskTier.MEDIUM, \"It is so.\" );";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      value = {
        "Incident( dash.weapons == Answer.YES, dash.ticks >= 9, dash.ticks >= 5 )⇒ 'dash.ticks >="
            + " 5' changes nothing in rule 'NEW-01': 'dash.ticks >= 9' says as much.",
        "Incident( dash.weapons == Answer.YES, dash.weapons == Answer.YES || dash.stalking =="
            + " Answer.YES )⇒ 'dash.weapons == Answer.YES || dash.stalking == Answer.YES' changes"
            + " nothing in rule 'NEW-01': 'dash.weapons == Answer.YES' says as much.",
        "Incident( dash.ticks >= 5 || dash.ticks >= 9 )⇒ 'dash.ticks >= 9' changes nothing in rule"
            + " 'NEW-01': it is enough that 'dash.ticks >= 5' holds.",
        "exists PriorIncident( crime == Answer.YES, monthsBefore <= 6, monthsBefore <= 12 )⇒"
            + " 'monthsBefore <= 12' changes nothing in rule 'NEW-01': 'monthsBefore <= 6' says as"
            + " much.",
      })
  void a_condition_that_follows_from_another_changes_nothing(String when, String said) {
    assertThat(FlawedPack.sound(folder).withRule(when, RAISE).found(Check.NEEDLESS_CONDITION))
        .singleElement()
        .asString()
        .contains(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Incident( dash.weapons == Answer.YES, dash.ticks >= 5 )",
        "Incident( dash.weapons == Answer.YES || dash.stalking == Answer.YES, dash.ticks >= 5 )",
        "Incident( victim.age >= 16, victim.age <= 17 )",
        "Incident( dash.weapons == Answer.YES )\nexists PriorIncident( monthsBefore <= 12 )",
      })
  void a_condition_that_stands_for_itself_is_left_alone(String when) {
    FlawedPack pack = FlawedPack.sound(folder).withRule(when, RAISE);

    assertThat(pack.found(Check.NEEDLESS_CONDITION)).isEmpty();
    assertThat(pack.found(Check.NEVER_HOLDS)).isEmpty();
    assertThat(pack.found(Check.NEVER_CHOSEN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      value = {
        "Incident( dash.weapons == Answer.YES || suspect.age > 120 )"
            + "⇒ 'suspect.age > 120' is never so: 'suspect.age' is from 0 to 120.",
        "Incident( victim.age <= 17, dash.weapons == Answer.YES || dash.ticks > 24 )"
            + "⇒ 'dash.ticks > 24' is never so: 'dash.ticks' is from 0 to 24.",
      })
  void a_way_that_is_never_open_is_told_with_its_reason(String when, String said) {
    assertThat(FlawedPack.sound(folder).withRule(when, RAISE).found(Check.NEVER_CHOSEN))
        .singleElement()
        .asString()
        .contains(said);
  }

  @Test
  void a_way_that_the_conditions_beside_it_close_is_told_with_its_rule() {
    assertThat(
            FlawedPack.of("unused-action", folder)
                .withRule(
                    "Incident( victim.age >= 18, victim.frightened == Answer.YES || victim.age <="
                        + " 16 )",
                    "findings.suggest( \"welfare-visit\", \"It is so.\" );")
                .found(Check.NEVER_CHOSEN))
        .containsExactly(
            "rules/new.drl:13:64  'victim.age <= 16' is never so beside the other conditions of"
                + " rule 'NEW-01'. Mend it, or delete it from the choice.");
  }

  @Test
  void a_safeguard_of_the_library_can_make_a_suggestion_vain() {
    FlawedPack pack = FlawedPack.sound(folder);
    pack.with("actions.yaml", pack.text("actions.yaml") + CAUTION)
        .withRule(
            "Incident( victim.age <= 17 )", "findings.suggest( \"caution\", \"It is so.\" );");

    assertThat(pack.found(Check.ALWAYS_RULED_OUT))
        .singleElement()
        .asString()
        .contains(
            "suggests 'caution' in vain: whenever it holds, the safeguard 'GUARDRAIL-CAUTION-");
  }

  @Test
  void several_rules_together_can_make_a_suggestion_vain() {
    FlawedPack pack = FlawedPack.of("unused-action", folder);
    pack.withRule(
        "Incident( victim.frightened == Answer.YES || victim.suicidal == Answer.YES )",
        "findings.suggest( \"welfare-visit\", \"It is so.\" );");
    pack.with("rules/one.drl", against("ONE-01", "victim.frightened"))
        .with("rules/two.drl", against("TWO-01", "victim.suicidal"));

    assertThat(pack.found(Check.ALWAYS_RULED_OUT))
        .singleElement()
        .asString()
        .contains("one of 'ONE-01' (rules/one.drl:8), 'TWO-01' (rules/two.drl:8) rules that out");
  }

  private static String against(String id, String fact) {
    return """
    // What rules the visit out.
    package policy;
    import io.github.riskrules.incident.*;
    import io.github.riskrules.engine.language.*;
    global Findings findings;

    // It is so.
    rule "%s it is so"
        @authority("Invented guidance, part 22")
        @certainty("A")
    when
        Incident( %s == Answer.YES )
    then
        findings.ruleOut( "welfare-visit", "It is so." );
    end
    """
        .formatted(id, fact);
  }

  private static final String CAUTION =
      """

        - code: caution
          label: Consider a caution
          verb: consider
          kind: out-of-court-disposal
          effect: conditional
          urgency: prompt
          who-acts: Officer in the case
          authority: "Invented guidance, part 21"
          certainty: A
          deadline:
            in-words: "Within a month"
      """;
}
