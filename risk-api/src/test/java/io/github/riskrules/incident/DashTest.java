package io.github.riskrules.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DashTest {
  @Test
  void leaves_every_question_open_until_it_is_answered() {
    Dash dash = DashBuilder.builder().build();
    assertThat(dash.ticks()).isZero();
    assertThat(dash.possibleTicks()).isEqualTo(24);
  }

  @Test
  void counts_yes_as_a_tick_and_only_no_as_none() {
    Dash dash =
        DashBuilder.builder()
            .injury(Answer.YES)
            .socialIsolation(Answer.NO)
            .stalking(Answer.REFUSED)
            .weapons(Answer.DONT_KNOW)
            .build();
    assertThat(dash.ticks()).isEqualTo(1);
    assertThat(dash.possibleTicks()).isEqualTo(23);
  }

  @Test
  void does_not_count_the_three_questions_of_the_longer_form() {
    Dash dash =
        DashBuilder.builder()
            .otherDependants(Answer.YES)
            .hurtDependants(Answer.YES)
            .threatenedDependants(Answer.NO)
            .build();
    assertThat(dash.ticks()).isZero();
    assertThat(dash.possibleTicks()).isEqualTo(24);
  }

  @Test
  void takes_a_stated_total_where_it_is_higher_than_the_answers_kept() {
    DashBuilder dash = DashBuilder.builder().injury(Answer.YES).weapons(Answer.YES);
    assertThat(dash.statedTicks(14).build().ticks()).isEqualTo(14);
    assertThat(dash.statedTicks(1).build().ticks()).isEqualTo(2);
  }

  @Test
  void lets_a_stated_total_limit_the_ticks_only_beside_what_it_left_open() {
    DashBuilder dash = DashBuilder.builder().statedTicks(9);
    assertThat(dash.build().possibleTicks()).isEqualTo(24);
    assertThat(dash.statedUnanswered(0).build().possibleTicks()).isEqualTo(9);
    assertThat(dash.statedUnanswered(5).build().possibleTicks()).isEqualTo(14);
  }

  @Test
  void never_lets_the_possible_ticks_fall_below_the_known_ones() {
    Dash dash =
        DashBuilder.builder()
            .injury(Answer.YES)
            .weapons(Answer.YES)
            .statedTicks(1)
            .statedUnanswered(0)
            .build();
    assertThat(dash.ticks()).isEqualTo(2);
    assertThat(dash.possibleTicks()).isEqualTo(2);
  }

  @Test
  void leaves_nothing_open_under_an_instrument_that_does_not_ask_these_questions() {
    Incident incident =
        Incident.reported("a-1", Instant.EPOCH)
            .assessment(AssessmentBuilder.builder().instrument(Instrument.DARA).build())
            .build();
    assertThat(incident.dash().possibleTicks()).isZero();
  }

  @Test
  void refuses_totals_that_cannot_be() {
    assertThatThrownBy(() -> DashBuilder.builder().statedTicks(25).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dash.statedTicks must be from 0 to 24");
    assertThatThrownBy(() -> DashBuilder.builder().statedTicks(20).statedUnanswered(5).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("24 questions together");
  }
}
