package io.github.riskrules.tooling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.scenario.PackFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack of one's own moves what the county's policy marks as a choice, without Java. */
class LocalChoicesTest {
  private static final String INCIDENT = "incidents/first-contact-low-harm.json";

  @TempDir Path folder;

  @Test
  void a_pack_may_look_back_two_years_instead_of_asking_for_a_first_offence() {
    holds(
        """
        rule "LOCAL-01 an offence within two years, told to anyone"
            @authority("CARA in Dorset: two years")
            @certainty("C")
            @replaces("PIPA-02")
        when
            exists PriorIncident( crime == Answer.YES, monthsBefore <= 24 )
        then
            findings.ruleOut( "pipa-conditional-caution", "There was an offence within two years." );
        end

        rule "LOCAL-02 violence within two years"
            @authority("CARA in Dorset: two years")
            @certainty("C")
            @replaces("PIPA-13")
        when
            exists PriorIncident( kind == PriorKind.VIOLENCE, monthsBefore <= 24 )
        then
            findings.ruleOut( "pipa-conditional-caution", "There was violence within two years." );
        end
        """,
        """
          - name: on either side of the two years
            change: { firstContact: NO }
            each:
              - { change: { history.incidents: [ { earliest: "2024-11-19", kind: DAMAGE, crime: YES, grave: NO, reported: POLICE, suspectWas: THE_SUSPECT } ] }, expect: { actions: [pipa-conditional-caution] } }
              - { change: { history.incidents: [ { earliest: "2024-11-20", kind: DAMAGE, crime: YES, grave: NO, reported: POLICE, suspectWas: THE_SUSPECT } ] }, expect: { because: [LOCAL-01], ruled-out: [pipa-conditional-caution] } }
              - { change: { history.incidents: [ { earliest: "2024-11-20", kind: VIOLENCE, reported: POLICE, suspectWas: THE_SUSPECT } ] }, expect: { because: [LOCAL-02], ruled-out: [pipa-conditional-caution] } }
        """);
  }

  @Test
  void a_pack_may_take_medium_risk_into_the_programme_and_never_high() {
    holds(
        """
        rule "LOCAL-03 high risk"
            @authority("CARA in Dorset: standard or medium")
            @certainty("C")
            @replaces("PIPA-05")
        when
            Tier( atLeast >= RiskTier.HIGH )
        then
            findings.ruleOut( "pipa-conditional-caution", "The incident is at high risk." );
        end
        """,
        """
          - name: medium may, high may not
            each:
              - { change: { judgement.grades: [ { tier: MEDIUM, role: OFFICER, reason: "First call, and he had been drinking" } ] }, expect: { tier: MEDIUM, actions: [pipa-conditional-caution] } }
              - { change: { judgement.grades: [ { tier: HIGH, role: OFFICER, reason: "She is afraid to go home" } ] }, expect: { because: [LOCAL-03], ruled-out: [pipa-conditional-caution] } }
        """);
  }

  private void holds(String rules, String scenarios) {
    byte[] incident =
        PolicyPack.bundled("northamptonshire").orElseThrow().file(INCIDENT).orElseThrow();
    PolicyPack pack =
        PackFolder.in(folder)
            .with(
                "pack.yaml",
                """
                id: sample
                version: "1"
                title: A sample
                owner: Nobody
                in-force-from: "2026-02-05"
                extends: northamptonshire 2026.1
                """)
            .with(INCIDENT, new String(incident, StandardCharsets.UTF_8))
            .with(
                "rules/choices.drl",
                """
                package policy;
                import io.github.riskrules.incident.*;
                import io.github.riskrules.engine.language.*;
                global Findings findings;

                """
                    + rules)
            .with("scenarios/choices.yaml", "base: " + INCIDENT + "\nscenarios:\n" + scenarios)
            .pack();

    PackTrial trial = PackTrial.of(pack);

    assertThat(trial.problems()).extracting(Problem::text).isEmpty();
    assertThat(trial.results()).isNotEmpty();
    assertThat(trial.failures()).extracting(Problem::text).isEmpty();
  }
}
