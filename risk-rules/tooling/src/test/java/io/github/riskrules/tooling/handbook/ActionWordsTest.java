package io.github.riskrules.tooling.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.deadline.DeadlineEvent;
import io.github.riskrules.engine.deadline.DeadlineRule;
import io.github.riskrules.engine.deadline.DeadlineUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "24 | HOURS        | 24 hours from the arrest, day and night",
        "1  | COURT_HOURS  | 1 hour from the arrest; Sundays, Christmas Day, Good Friday and bank"
            + " holidays do not count",
        "14 | DAYS         | 14 days after the arrest",
        "1  | WORKING_DAYS | 1 working day after the arrest, that day not counted",
        "1  | SCHOOL_DAY   | before school next begins after the arrest",
        "3  | SCHOOL_DAY   | before school begins on school day 3 after the arrest",
        "6  | MONTHS       | 6 calendar months after the arrest",
        "0  | HOURS        | at the arrest",
      })
  void says_how_a_clock_counts(int amount, DeadlineUnit unit, String words) {
    assertThat(ActionWords.clock(new DeadlineRule(amount, unit, DeadlineEvent.ARREST, "Soon")))
        .contains(words);
  }

  @Test
  void says_of_no_clock_nothing() {
    assertThat(ActionWords.clock(new DeadlineRule(0, null, null, "Soon"))).isEmpty();
  }
}
