package io.github.riskrules.engine.decide;

import static io.github.riskrules.engine.decide.TinyPolicy.is;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Question;
import io.github.riskrules.engine.deadline.DeadlineEvent;
import io.github.riskrules.engine.deadline.DeadlineRule;
import io.github.riskrules.engine.deadline.DeadlineUnit;
import io.github.riskrules.incident.AbuseBuilder;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.CourtOrderBuilder;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.IncidentBuilder;
import io.github.riskrules.incident.InvestigationBuilder;
import io.github.riskrules.incident.OrderKind;
import io.github.riskrules.incident.OrdersBuilder;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeQuestionsTest {
  private static final Instant NOW = Instant.parse("2026-11-20T22:00:00Z");

  @Test
  void asks_when_something_happened_that_starts_a_clock() {
    TinyPolicy policy =
        new TinyPolicy()
            .due("forum", new DeadlineRule(24, DeadlineUnit.HOURS, DeadlineEvent.ARREST, "A day"))
            .suggest("S-01", "forum", is("investigation.arrested", Answer.YES));
    InvestigationBuilder arrested = InvestigationBuilder.builder().arrested(Answer.YES);
    assertThat(
            decide(policy, Incident.reported("test-1", NOW).investigation(arrested.build()))
                .questions())
        .contains(
            new Question(
                "investigation.arrestedAt",
                "When was the suspect arrested for this incident?",
                null,
                List.of("forum"),
                List.of("S-01")));
    assertThat(
            decide(
                    policy,
                    Incident.reported("test-1", NOW)
                        .investigation(arrested.arrestedAt(NOW).build()))
                .questions())
        .extracting(Question::fact)
        .doesNotContain("investigation.arrestedAt");
    assertThat(decide(policy, Incident.reported("test-1", NOW)).questions())
        .as("nobody knows of an arrest, and nothing hangs on its time")
        .extracting(Question::fact)
        .doesNotContain("investigation.arrestedAt");
  }

  @Test
  void asks_which_notice_was_served_when() {
    TinyPolicy policy =
        new TinyPolicy()
            .due(
                "dvpn",
                new DeadlineRule(
                    48, DeadlineUnit.COURT_HOURS, DeadlineEvent.DVPN_SERVED, "48 hours"))
            .suggest("S-01", "dvpn", is("abuse.violenceToday", Answer.YES));
    IncidentBuilder incident =
        Incident.reported("test-1", NOW)
            .abuse(AbuseBuilder.builder().violenceToday(Answer.YES).build())
            .orders(
                OrdersBuilder.builder()
                    .each(
                        List.of(
                            CourtOrderBuilder.builder().kind(OrderKind.DVPO).build(),
                            CourtOrderBuilder.builder()
                                .kind(OrderKind.DVPN)
                                .served(Answer.YES)
                                .build()))
                    .build());
    assertThat(decide(policy, incident).questions())
        .contains(
            new Question(
                "orders.each[1].servedAt",
                "When was it served?",
                null,
                List.of("dvpn"),
                List.of("S-01")));
  }

  private static Decision decide(TinyPolicy policy, IncidentBuilder incident) {
    return policy.decisionMaker().decide(incident.build(), NOW);
  }
}
