package io.github.riskrules.engine.decide;

import static io.github.riskrules.engine.decide.TinyDecision.NOW;
import static io.github.riskrules.engine.decide.TinyDecision.blank;
import static io.github.riskrules.engine.decide.TinyDecision.decide;
import static io.github.riskrules.engine.decide.TinyPolicy.is;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Question;
import io.github.riskrules.engine.deadline.DeadlineEvent;
import io.github.riskrules.engine.deadline.DeadlineRule;
import io.github.riskrules.engine.deadline.DeadlineUnit;
import io.github.riskrules.incident.AbuseBuilder;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.CourtOrderBuilder;
import io.github.riskrules.incident.IncidentBuilder;
import io.github.riskrules.incident.InvestigationBuilder;
import io.github.riskrules.incident.OrderKind;
import io.github.riskrules.incident.OrdersBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeQuestionsTest {
  @Test
  void asks_when_something_happened_that_starts_a_clock() {
    TinyPolicy policy =
        new TinyPolicy()
            .due("forum", new DeadlineRule(24, DeadlineUnit.HOURS, DeadlineEvent.ARREST, "A day"))
            .suggest("S-01", "forum", is("investigation.arrested", Answer.YES));
    InvestigationBuilder arrested = InvestigationBuilder.builder().arrested(Answer.YES);
    assertThat(decide(policy, blank().investigation(arrested.build())).questions())
        .contains(
            new Question(
                "investigation.arrestedAt",
                "When was the suspect arrested for this incident?",
                null,
                List.of("forum"),
                List.of("S-01")));
    assertThat(decide(policy, blank().investigation(arrested.arrestedAt(NOW).build())).questions())
        .extracting(Question::fact)
        .doesNotContain("investigation.arrestedAt");
    assertThat(decide(policy, blank()).questions())
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
        blank()
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
}
