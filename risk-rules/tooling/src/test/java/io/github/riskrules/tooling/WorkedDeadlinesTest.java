package io.github.riskrules.tooling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Deadline;
import io.github.riskrules.decision.SuggestedAction;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.deadline.DeadlineClock;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.CourtOrder;
import io.github.riskrules.incident.CourtOrderBuilder;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.IncidentBuilder;
import io.github.riskrules.incident.InvestigationBuilder;
import io.github.riskrules.incident.OrderKind;
import io.github.riskrules.incident.Orders;
import io.github.riskrules.incident.OrdersBuilder;
import io.github.riskrules.incident.RelationshipBuilder;
import io.github.riskrules.incident.VictimBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Seventeen examples, worked out by hand before there was any code, with the actions and the
 * calendar of the bundled national pack.
 */
class WorkedDeadlinesTest {
  private static final PolicyPack PACK = PolicyPack.bundled("england-and-wales").orElseThrow();
  private static final RiskEngine ENGINE = RiskEngine.of(PACK);
  private static final DeadlineClock CLOCK = new DeadlineClock(PACK.policy().calendar());

  @ParameterizedTest(name = "{0}: served {1}, heard by {2}: {3}")
  @CsvSource({
    "1, 2026-12-24T16:00, 2026-12-29T16:00, the earlier answer is safe",
    "3, 2027-03-24T18:00, 2027-03-27T18:00, Good Friday stands still and Saturday counts",
    "4, 2027-03-25T16:00, 2027-03-30T16:00, over the whole of Easter",
    "5, 2027-02-06T10:00, 2027-02-09T10:00, over a Sunday",
    "6, 2027-02-07T14:00, 2027-02-09T23:59, served on a Sunday the clock starts at its end",
    "7, 2027-02-05T09:00, 2027-02-08T09:00, a Friday morning runs out on Monday morning",
    "8, 2027-02-02T11:00, 2027-02-04T11:00, on plain days",
    "9, 2027-05-01T20:00, 2027-05-05T20:00, over the early May bank holiday",
    "10, 2027-12-24T12:00, 2027-12-30T12:00, the statute names a Saturday Christmas Day",
    "11, 2027-12-31T17:00, 2028-01-04T17:00, a Saturday New Year's Day counts",
  })
  void an_application_is_heard_within_48_hours(
      int example, LocalDateTime served, LocalDateTime heardBy, String why) {
    assertThat(application(served).actBy()).as(why).isEqualTo(london(heardBy));
  }

  @Test
  void example_1_gives_the_later_answer_beside_the_safe_one() {
    Deadline deadline = application(LocalDateTime.parse("2026-12-24T16:00"));
    assertThat(deadline.latestIfArguable()).isEqualTo(london("2026-12-30T16:00"));
    assertThat(deadline.note())
        .isEqualTo(
            "Act by the earlier time. It is arguable whether 2026-12-26 counts. The latest time is"
                + " 2026-12-30 16:00.");
    assertThat(application(LocalDateTime.parse("2027-12-24T12:00")).latestIfArguable()).isNull();
  }

  @ParameterizedTest(name = "{0}: served {1}, listed at the latest {2}: {3}")
  @CsvSource({
    "2, 2026-12-24T16:00, 2026-12-29T10:00, the morning of the first working day",
    "3, 2027-03-24T18:00, 2027-03-25T14:00, before Good Friday",
    "5, 2027-02-06T10:00, 2027-02-08T14:00, courts open when the time runs out",
    "7, 2027-02-05T09:00, 2027-02-05T14:00, it runs out before courts sit",
  })
  void names_the_last_sitting_that_leaves_time(
      int example, LocalDateTime served, LocalDateTime sitting, String why) {
    assertThat(application(served).lastSitting()).as(why).isEqualTo(london(sitting));
  }

  @ParameterizedTest(name = "{0}: arrested {1}, before a court by {2}, arguably {3}")
  @CsvSource({
    "12, 2027-02-06T22:00, 2027-02-08T22:00, ",
    "13, 2026-12-24T20:00, 2026-12-26T20:00, 2026-12-29T20:00",
    "14, 2027-02-03T15:30, 2027-02-04T15:30, ",
  })
  void whoever_breaches_an_order_is_before_a_court_within_24_hours(
      int example, LocalDateTime arrested, LocalDateTime courtBy, LocalDateTime arguable) {
    Deadline deadline = due("arrest-for-civil-breach", arrestedAt(london(arrested)));
    assertThat(deadline.actBy()).isEqualTo(london(courtBy));
    assertThat(deadline.latestIfArguable()).isEqualTo(arguable == null ? null : london(arguable));
  }

  @ParameterizedTest(name = "15: {0} days of an order end {1}")
  @CsvSource({"14, 2027-01-11T23:59", "28, 2027-01-25T23:59"})
  void the_day_an_order_is_made_is_its_first(int days, LocalDateTime ends) {
    CourtOrder order =
        CourtOrderBuilder.builder()
            .kind(OrderKind.DVPO)
            .madeOn(LocalDate.parse("2026-12-29"))
            .lengthDays(days)
            .build();
    IncidentBuilder incident = incident().orders(orders(order));
    assertThat(due("order-end-review", incident).actBy()).isEqualTo(london(ends));
  }

  @ParameterizedTest(name = "16: statement {0}, charge by {1}, arguably {2}")
  @CsvSource({
    "2026-06-05, 2026-12-04T23:59, 2026-12-05T23:59",
    ", 2026-07-09T23:59, 2026-07-10T23:59",
  })
  void common_assault_is_charged_within_its_limits(
      LocalDate statement, LocalDateTime chargeBy, LocalDateTime arguable) {
    IncidentBuilder incident =
        incident()
            .occurredOn(LocalDate.parse("2026-01-10"))
            .relationship(RelationshipBuilder.builder().personallyConnected(Answer.YES).build())
            .victim(VictimBuilder.builder().statementOn(statement).build());
    Deadline deadline = due("charge-limit-watch", incident);
    assertThat(deadline.actBy()).isEqualTo(london(chargeBy));
    assertThat(deadline.latestIfArguable()).isEqualTo(london(arguable));
  }

  @Test
  void example_17_bail_runs_three_months_from_the_day_after_the_arrest() {
    IncidentBuilder arrested = arrestedAt(london("2026-11-15T14:00"));
    assertThat(due("bail-expiry-watch", arrested).actBy()).isEqualTo(london("2027-02-15T23:59"));
  }

  private static Deadline application(LocalDateTime served) {
    CourtOrder notice =
        CourtOrderBuilder.builder()
            .kind(OrderKind.DVPN)
            .served(Answer.YES)
            .servedAt(london(served))
            .build();
    return ENGINE
        .assess(
            Incident.reported("worked", london(served).minusSeconds(3600))
                .orders(orders(notice))
                .build(),
            london(served))
        .suggested()
        .stream()
        .filter(suggested -> suggested.action().code().equals("dvpo-application"))
        .findFirst()
        .map(SuggestedAction::deadline)
        .orElseThrow();
  }

  private static Deadline due(String action, IncidentBuilder incident) {
    return CLOCK.due(
        PACK.policy().action(action).orElseThrow().deadline(),
        incident.build(),
        london("2026-01-10T20:00"));
  }

  private static IncidentBuilder incident() {
    return Incident.reported("worked", london("2026-01-10T20:00"));
  }

  private static IncidentBuilder arrestedAt(Instant time) {
    return incident().investigation(InvestigationBuilder.builder().arrestedAt(time).build());
  }

  private static Orders orders(CourtOrder order) {
    return OrdersBuilder.builder().each(List.of(order)).build();
  }

  private static Instant london(String wall) {
    return london(LocalDateTime.parse(wall));
  }

  private static Instant london(LocalDateTime time) {
    return time.atZone(Incident.ZONE).toInstant();
  }
}
