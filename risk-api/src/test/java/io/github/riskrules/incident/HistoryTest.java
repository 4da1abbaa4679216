package io.github.riskrules.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final LocalDate REPORTED = LocalDate.parse("2026-06-21");
  private static final LocalDate ANNIVERSARY = REPORTED.minusYears(1);
  private static final LocalDate BEFORE = ANNIVERSARY.minusDays(1);

  @Test
  void counts_the_anniversary_and_not_the_day_before_it() {
    History history = history(prior(ANNIVERSARY, null), prior(BEFORE, null));
    assertThat(history.eventsInYear()).isEqualTo(1);
    assertThat(history.possibleEventsInYear()).isEqualTo(1);
  }

  @Test
  void counts_a_range_as_known_only_when_all_of_it_is_inside() {
    History history = history(prior(BEFORE, ANNIVERSARY), prior(ANNIVERSARY, REPORTED));
    assertThat(history.eventsInYear()).isEqualTo(1);
    assertThat(history.possibleEventsInYear()).isEqualTo(2);
  }

  @Test
  void keeps_an_undated_event_possible() {
    History history = history(prior(null, null), prior(null, BEFORE));
    assertThat(history.eventsInYear()).isZero();
    assertThat(history.possibleEventsInYear()).isEqualTo(1);
  }

  @Test
  void sets_no_upper_limit_while_the_list_may_be_incomplete() {
    History history = with(HistoryBuilder.builder().complete(Answer.DONT_KNOW));
    assertThat(history.possibleEventsInYear()).isEqualTo(Integer.MAX_VALUE);
    assertThat(history.possibleCrimesInYear()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void takes_a_stated_count_as_at_least_that_many() {
    History history = with(HistoryBuilder.builder().complete(Answer.YES).statedEventsInYear(4));
    assertThat(history.eventsInYear()).isEqualTo(4);
    assertThat(history.possibleEventsInYear()).isEqualTo(4);
  }

  @Test
  void counts_a_stated_crime_as_an_event() {
    History history = with(HistoryBuilder.builder().statedCrimesInYear(3));
    assertThat(history.crimesInYear()).isEqualTo(3);
    assertThat(history.eventsInYear()).isEqualTo(3);
  }

  @Test
  void counts_as_crimes_those_known_to_be_and_as_possible_those_not_known_not_to_be() {
    History history =
        history(
            prior(REPORTED, null, prior -> prior.crime(Answer.YES)),
            prior(REPORTED, null, prior -> prior.crime(Answer.NO)),
            prior(REPORTED, null, prior -> {}));
    assertThat(history.crimesInYear()).isEqualTo(1);
    assertThat(history.possibleCrimesInYear()).isEqualTo(2);
    assertThat(history.eventsInYear()).isEqualTo(3);
  }

  @Test
  void counts_back_from_the_day_in_London() {
    // Half past midnight in London.
    Incident incident =
        Incident.reported("a-1", Instant.parse("2026-06-20T23:30:00Z"))
            .history(HistoryBuilder.builder().incidents(entries(prior(BEFORE, null))).build())
            .build();
    assertThat(incident.reportedOn()).isEqualTo(REPORTED);
    assertThat(incident.history().eventsInYear()).isZero();
  }

  @Test
  void reads_from_the_date_of_a_referral_that_there_was_one_and_whether_within_the_year() {
    History inside = with(HistoryBuilder.builder().maracReferredOn(ANNIVERSARY));
    assertThat(inside.maracReferral()).isEqualTo(Answer.YES);
    assertThat(inside.maracReferralInYear()).isEqualTo(Answer.YES);
    History outside = with(HistoryBuilder.builder().maracReferredOn(BEFORE));
    assertThat(outside.maracReferralInYear()).isEqualTo(Answer.NO);
  }

  private static History history(PriorIncident... incidents) {
    return with(HistoryBuilder.builder().complete(Answer.YES).incidents(entries(incidents)));
  }

  private static List<PriorIncident> entries(PriorIncident... incidents) {
    return Arrays.asList(incidents);
  }

  private static History with(HistoryBuilder history) {
    return Incident.reported("a-1", Instant.parse("2026-06-21T12:00:00Z"))
        .history(history.build())
        .build()
        .history();
  }

  private static PriorIncident prior(LocalDate earliest, LocalDate latest) {
    return prior(earliest, latest, prior -> {});
  }

  private static PriorIncident prior(
      LocalDate earliest, LocalDate latest, Consumer<PriorIncidentBuilder> facts) {
    PriorIncidentBuilder prior =
        PriorIncidentBuilder.builder().kind(PriorKind.UNKNOWN).earliest(earliest).latest(latest);
    facts.accept(prior);
    return prior.build();
  }
}
