package io.github.riskrules.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SuspectTest {
  @Test
  void is_under_eighteen_by_age_or_by_what_else_is_known() {
    assertThat(SuspectBuilder.builder().age(17).build().underEighteen()).isEqualTo(Answer.YES);
    assertThat(SuspectBuilder.builder().age(18).build().underEighteen()).isEqualTo(Answer.NO);
    assertThat(SuspectBuilder.builder().adult(Answer.YES).build().underEighteen())
        .isEqualTo(Answer.NO);
    assertThat(SuspectBuilder.builder().adult(Answer.NO).build().underEighteen())
        .isEqualTo(Answer.YES);
    assertThat(SuspectBuilder.builder().adult(Answer.REFUSED).build().underEighteen())
        .isEqualTo(Answer.REFUSED);
    assertThat(SuspectBuilder.builder().build().underEighteen()).isEqualTo(Answer.NOT_ASKED);
  }

  @Test
  void has_a_sanction_in_the_look_back_up_to_the_second_anniversary() {
    assertThat(sanctionedOn("2024-06-21").domesticSanctionInLookBack()).isEqualTo(Answer.YES);
    assertThat(sanctionedOn("2024-06-20").domesticSanctionInLookBack()).isEqualTo(Answer.NO);
    assertThat(sanctionedOn("2024-06-20").domesticSanction()).isEqualTo(Answer.YES);
  }

  @Test
  void without_any_sanction_has_none_in_the_look_back() {
    Suspect suspect = SuspectBuilder.builder().violenceSanction(Answer.NO).build();
    assertThat(suspect.violenceSanctionInLookBack()).isEqualTo(Answer.NO);
    assertThat(suspect.domesticSanctionInLookBack()).isEqualTo(Answer.NOT_ASKED);
  }

  private static Suspect sanctionedOn(String day) {
    return Incident.reported("a-1", Instant.parse("2026-06-21T12:00:00Z"))
        .suspect(SuspectBuilder.builder().domesticSanctionOn(LocalDate.parse(day)).build())
        .build()
        .suspect();
  }
}
