package io.github.riskrules.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OffencesTest {
  @Test
  void answers_no_for_the_rest_once_the_list_is_complete() {
    Offences offences =
        OffencesBuilder.builder().complete(Answer.YES).criminalDamage(Answer.YES).build();
    assertThat(offences.criminalDamage()).isEqualTo(Answer.YES);
    assertThat(offences.strangulation()).isEqualTo(Answer.NO);
    assertThat(offences.otherOffence()).isEqualTo(Answer.NO);
  }

  @Test
  void keeps_what_somebody_refused_or_did_not_know_also_in_a_complete_list() {
    Offences offences =
        OffencesBuilder.builder()
            .complete(Answer.YES)
            .stalking(Answer.REFUSED)
            .burglary(Answer.DONT_KNOW)
            .build();
    assertThat(offences.stalking()).isEqualTo(Answer.REFUSED);
    assertThat(offences.burglary()).isEqualTo(Answer.DONT_KNOW);
  }

  @Test
  void answers_nothing_while_the_list_may_be_incomplete() {
    for (Answer complete : new Answer[] {Answer.NO, Answer.DONT_KNOW, Answer.NOT_ASKED}) {
      Offences offences = OffencesBuilder.builder().complete(complete).build();
      assertThat(offences.strangulation()).isEqualTo(Answer.NOT_ASKED);
    }
  }

  @Test
  void any_is_alleged_once_one_is() {
    Offences offences = OffencesBuilder.builder().domesticTheft(Answer.YES).build();
    assertThat(offences.anyAlleged()).isEqualTo(Answer.YES);
  }

  @Test
  void none_is_alleged_only_when_each_is_known_not_to_be() {
    OffencesBuilder none = OffencesBuilder.builder().complete(Answer.YES);
    assertThat(none.build().anyAlleged()).isEqualTo(Answer.NO);
    assertThat(none.verbalArgumentOnly(Answer.YES).build().anyAlleged()).isEqualTo(Answer.NO);
    assertThat(none.stalking(Answer.DONT_KNOW).build().anyAlleged()).isEqualTo(Answer.NOT_ASKED);
    Offences open = OffencesBuilder.builder().complete(Answer.YES).notYetKnown(Answer.YES).build();
    assertThat(open.anyAlleged()).isEqualTo(Answer.NOT_ASKED);
    assertThat(OffencesBuilder.builder().verbalArgumentOnly(Answer.YES).build().anyAlleged())
        .isEqualTo(Answer.NOT_ASKED);
  }
}
