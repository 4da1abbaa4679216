package io.github.riskrules.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InvestigationTest {
  private static final Instant TIME = Instant.parse("2026-06-21T12:00:00Z");

  @Test
  void reads_from_the_time_of_an_arrest_or_release_that_there_was_an_arrest() {
    assertThat(InvestigationBuilder.builder().arrestedAt(TIME).build().arrested())
        .isEqualTo(Answer.YES);
    assertThat(InvestigationBuilder.builder().releasedAt(TIME).build().arrested())
        .isEqualTo(Answer.YES);
    assertThat(InvestigationBuilder.builder().decidedAt(TIME).build().arrested())
        .isEqualTo(Answer.NOT_ASKED);
  }

  @Test
  void reads_from_the_day_of_a_statement_that_there_is_one() {
    LocalDate day = LocalDate.parse("2026-06-21");
    assertThat(VictimBuilder.builder().statementOn(day).build().gaveStatement())
        .isEqualTo(Answer.YES);
    assertThat(
            VictimBuilder.builder()
                .gaveStatement(Answer.DONT_KNOW)
                .statementOn(day)
                .build()
                .gaveStatement())
        .isEqualTo(Answer.YES);
    assertThat(VictimBuilder.builder().build().gaveStatement()).isEqualTo(Answer.NOT_ASKED);
  }
}
