package io.github.riskrules.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.ChargeDecision;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.InvestigationBuilder;
import io.github.riskrules.incident.Release;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AsAssessedTest {
  private static final Instant REPORTED = Instant.parse("2026-11-15T08:00:00Z");

  @Test
  void bail_conditions_protect_until_the_day_on_which_bail_ends() {
    Incident incident = with(bail().bailEndsOn(LocalDate.of(2026, 12, 20)));
    assertThat(protect(incident, "2026-12-19T23:59:59Z")).isEqualTo(Answer.YES);
    assertThat(protect(incident, "2026-12-20T00:00:00Z")).isEqualTo(Answer.NOT_ASKED);
    assertThat(protect(incident, "2027-03-20T09:00:00Z")).isEqualTo(Answer.NOT_ASKED);
  }

  @Test
  void the_day_is_that_of_clocks_in_London() {
    Incident incident = with(bail().bailEndsOn(LocalDate.of(2027, 6, 1)));
    assertThat(protect(incident, "2027-05-31T22:59:59Z")).isEqualTo(Answer.YES);
    assertThat(protect(incident, "2027-05-31T23:00:00Z")).isEqualTo(Answer.NOT_ASKED);
  }

  @Test
  void without_a_recorded_end_they_are_relied_on_for_three_months_from_the_arrest() {
    Incident incident = with(bail().arrestedAt(Instant.parse("2026-12-01T10:00:00Z")));
    assertThat(protect(incident, "2027-02-28T12:00:00Z")).isEqualTo(Answer.YES);
    assertThat(protect(incident, "2027-03-01T00:00:00Z")).isEqualTo(Answer.NOT_ASKED);
  }

  @Test
  void without_an_arrest_on_record_they_are_relied_on_for_three_months_from_the_report() {
    assertThat(protect(with(bail()), "2027-02-14T12:00:00Z")).isEqualTo(Answer.YES);
    assertThat(protect(with(bail()), "2027-02-15T00:00:00Z")).isEqualTo(Answer.NOT_ASKED);
  }

  @Test
  void after_a_charge_the_end_of_bail_before_it_means_nothing() {
    Incident incident =
        with(bail().bailEndsOn(LocalDate.of(2026, 12, 20)).chargeDecision(ChargeDecision.CHARGED));
    assertThat(protect(incident, "2027-03-20T09:00:00Z")).isEqualTo(Answer.YES);
  }

  @Test
  void conditions_that_do_not_protect_still_do_not_once_bail_has_ended() {
    Incident incident =
        with(bail().bailConditionsProtect(Answer.NO).bailEndsOn(LocalDate.of(2026, 12, 20)));
    assertThat(protect(incident, "2027-03-20T09:00:00Z")).isEqualTo(Answer.NO);
  }

  @Test
  void nothing_else_changes() {
    Incident incident = with(bail().bailEndsOn(LocalDate.of(2026, 12, 20)));
    Instant later = Instant.parse("2027-03-20T09:00:00Z");
    assertThat(AsAssessed.of(incident, REPORTED)).isSameAs(incident);
    assertThat(AsAssessed.of(incident, later))
        .isEqualTo(
            with(
                bail()
                    .bailConditionsProtect(Answer.NOT_ASKED)
                    .bailEndsOn(LocalDate.of(2026, 12, 20))));
  }

  private static InvestigationBuilder bail() {
    return InvestigationBuilder.builder()
        .release(Release.BAIL_WITH_CONDITIONS)
        .bailConditionsProtect(Answer.YES);
  }

  private static Incident with(InvestigationBuilder investigation) {
    return Incident.reported("bail", REPORTED).investigation(investigation.build()).build();
  }

  private static Answer protect(Incident incident, String time) {
    return AsAssessed.of(incident, Instant.parse(time)).investigation().bailConditionsProtect();
  }
}
