package io.github.riskrules.tooling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.SuggestedAction;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.CourtOrderBuilder;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.OrderKind;
import io.github.riskrules.incident.OrdersBuilder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worked examples of the 48 hours between service and hearing, with the holidays of the bundled
 * national pack: each was worked out by hand before there was any code.
 */
class WorkedDeadlinesTest {
  private static final RiskEngine ENGINE = RiskEngine.standard();

  @ParameterizedTest(name = "served {0}, heard by {1}: {2}")
  @CsvSource({
    "2026-12-24T16:00, 2026-12-29T16:00, a Saturday 26 December is arguable and the earlier is"
        + " safe",
    "2027-03-24T18:00, 2027-03-27T18:00, Good Friday stands still and Easter Saturday counts",
    "2027-03-25T16:00, 2027-03-30T16:00, over the whole of Easter",
    "2027-02-06T10:00, 2027-02-09T10:00, over a Sunday",
    "2027-02-07T14:00, 2027-02-10T00:00, served on a Sunday the clock starts at its end",
    "2027-02-05T09:00, 2027-02-08T09:00, a Friday morning runs out on Monday morning",
    "2027-02-02T11:00, 2027-02-04T11:00, on plain days",
    "2027-05-01T20:00, 2027-05-05T20:00, over the early May bank holiday",
    "2027-12-24T12:00, 2027-12-30T12:00, a Saturday Christmas Day is named by the statute",
    "2027-12-31T17:00, 2028-01-04T17:00, a Saturday New Year's Day counts and its substitute does"
        + " not"
  })
  void the_application_is_heard_within_48_hours(
      LocalDateTime served, LocalDateTime heardBy, String why) {
    assertThat(application(served).deadline().actBy())
        .as(why)
        .isBetween(london(heardBy).minusSeconds(60), london(heardBy));
  }

  private static SuggestedAction application(LocalDateTime served) {
    Instant servedAt = london(served);
    Incident incident =
        Incident.reported("worked", servedAt.minusSeconds(3600))
            .orders(
                OrdersBuilder.builder()
                    .each(
                        List.of(
                            CourtOrderBuilder.builder()
                                .kind(OrderKind.DVPN)
                                .served(Answer.YES)
                                .servedAt(servedAt)
                                .build()))
                    .build())
            .build();
    Decision decision = ENGINE.assess(incident, servedAt);
    return decision.suggested().stream()
        .filter(suggested -> suggested.action().code().equals("dvpo-application"))
        .findFirst()
        .orElseThrow();
  }

  private static Instant london(LocalDateTime time) {
    return time.atZone(Incident.ZONE).toInstant();
  }
}
