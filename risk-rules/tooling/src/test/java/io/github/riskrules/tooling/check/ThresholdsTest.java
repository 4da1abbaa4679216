package io.github.riskrules.tooling.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.tooling.diagnostic.Check;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThresholdsTest {
  private static final String RAISE = "findings.raise( RiskTier.MEDIUM, \"It is so.\" );";

  @TempDir Path folder;

  @Test
  void a_line_nobody_stands_beside_is_open_on_both_sides() {
    assertThat(
            sound("Incident( dash.weapons == Answer.YES, victim.age >= 60 )", "")
                .found(Check.OPEN_THRESHOLD))
        .containsExactly(
            "rules/new.drl:13:39  'victim.age >= 60' of rule 'NEW-01' has no scenario on either"
                + " side of its line. Add one in which the rule holds with 'victim.age' 60, and one"
                + " with 59.");
  }

  @Test
  void inside_the_line_only_scenarios_count_in_which_the_rule_holds() {
    FlawedPack pack =
        sound(
            "Incident( dash.weapons == Answer.YES, victim.age >= 60 )",
            """
              - name: sixty without a weapon
                change: { victim.age: 60 }
                expect: { not-because: [NEW-01] }
              - name: fifty-nine with a weapon
                change: { victim.age: 59, dash.weapons: YES }
                expect: { not-because: [NEW-01] }
            """);

    assertThat(pack.found(Check.OPEN_THRESHOLD))
        .singleElement()
        .asString()
        .contains("no scenario in which the rule holds with 'victim.age' at or above 60.");
  }

  @Test
  void a_line_through_the_number_of_entries_is_one_too() {
    String two =
        """
          - name: two crimes
            change: { history.incidents: [ { kind: VIOLENCE, crime: YES, grave: NO, suspectWas: THE_SUSPECT }, { kind: THREATS, crime: YES, grave: NO, suspectWas: THE_SUSPECT } ] }
            expect: { because: [NEW-01] }
        """;
    String one =
        """
          - name: one crime
            change: { history.incidents: [ { kind: VIOLENCE, crime: YES, grave: NO, suspectWas: THE_SUSPECT } ] }
            expect: { not-because: [NEW-01] }
        """;
    String count = "accumulate( PriorIncident( crime == Answer.YES ); $n : count( 1 ); $n >= 2 )";

    // No incident of the sound pack has any entry, which is a number below the line.
    assertThat(sound(count, "").found(Check.OPEN_THRESHOLD))
        .singleElement()
        .asString()
        .contains("holds with the number of entries at or above 2.");
    assertThat(sound(count, two).found(Check.LOOSE_THRESHOLD))
        .singleElement()
        .asString()
        .contains("none with the number of entries 1 in which the rule does not hold.");
    assertThat(sound(count, two + one).found(Check.LOOSE_THRESHOLD)).isEmpty();
  }

  @Test
  void the_first_day_of_a_rule_is_a_line() {
    FlawedPack pack = sound("Incident( dash.weapons == Answer.YES )", "", "@from(\"2026-11-20\")");

    assertThat(pack.found(Check.OPEN_THRESHOLD))
        .singleElement()
        .asString()
        .startsWith("rules/new.drl:10:1  @from of rule 'NEW-01' has no scenario")
        .contains("the day of assessment");
  }

  @Test
  void a_day_before_the_policy_begins_is_no_line() {
    FlawedPack pack = sound("Incident( dash.weapons == Answer.YES )", "", "@from(\"2025-06-01\")");

    assertThat(pack.found(Check.OPEN_THRESHOLD)).isEmpty();
  }

  private FlawedPack sound(String when, String scenarios, String... annotations) {
    FlawedPack pack = FlawedPack.sound(folder).withRule(when, RAISE, annotations);
    return scenarios.isEmpty()
        ? pack
        : pack.with("scenarios/new.yaml", "base: incidents/quiet.json\nscenarios:\n" + scenarios);
  }
}
