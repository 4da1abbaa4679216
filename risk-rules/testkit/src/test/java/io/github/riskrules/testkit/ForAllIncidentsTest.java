package io.github.riskrules.testkit;

import static io.github.riskrules.incident.RiskTier.HIGH;
import static io.github.riskrules.testkit.RiskAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForAllIncidentsTest {
  @Test
  void the_same_seed_makes_the_same_incidents() {
    GeneratedIncidents incidents = GeneratedIncidents.over(Decisions.NATIONAL).seed(42);

    assertThat(incidents.count(20))
        .hasSize(20)
        .containsExactlyElementsOf(incidents.count(20).toList());
    assertThat(incidents.seed(43).count(20).toList()).isNotEqualTo(incidents.count(20).toList());
  }

  @Test
  void a_claim_that_holds_is_tried_on_every_incident() {
    List<Decision> decisions = new ArrayList<>();

    ForAllIncidents.of(Decisions.NATIONAL)
        .count(60)
        .check(
            (incident, decision) -> {
              decisions.add(decision);
              if (decision.tier().atLeast() == HIGH) {
                assertThat(decision).suggests("marac-referral");
              }
            });

    assertThat(decisions).hasSize(60);
  }

  @Test
  void a_claim_that_breaks_shows_the_smallest_incident_and_the_seed() {
    AssertionError failure =
        catchThrowableOfType(
            AssertionError.class,
            () ->
                ForAllIncidents.of(Decisions.TWO_VISITS)
                    .seed(7)
                    .count(200)
                    .check(
                        (incident, decision) -> {
                          if (incident.victim().honourBasedConcern() == Answer.YES) {
                            assertThat(decision).notBecause("MARKER-06");
                          }
                        }));

    GoldenMessage.matches("claim-broken", failure);
  }

  @Test
  void an_incident_that_the_claim_is_not_meant_for_is_passed_over() {
    List<Incident> meant = new ArrayList<>();

    ForAllIncidents.of(Decisions.NATIONAL)
        .count(100)
        .check(
            incident -> {
              assumeThat(incident.victim().pregnant()).isEqualTo(Answer.YES);
              meant.add(incident);
            });

    assertThat(meant).isNotEmpty().hasSizeLessThan(100);
  }

  @Test
  void another_kind_of_failure_is_never_taken_for_the_same_with_fewer_facts() {
    Incident incident = Incidents.example(Decisions.NATIONAL, "incidents/high-risk.json");
    IncidentClaim claim =
        each -> {
          if (each.victim().age() != null) {
            throw new IOException("an age is given");
          }
          throw new AssertionError("no age is given");
        };

    AssertionError failure =
        BrokenClaim.of("the example", claim, Draft.of(incident), new IOException());

    assertThat(failure)
        .hasMessageStartingWith("the claim does not hold (the example).")
        .hasMessageContaining("\"age\"")
        .hasMessageEndingWith("For it, the claim says: an age is given");
  }
}
