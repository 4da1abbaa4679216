package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class LondonTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T22:00:00Z, 2026-11-20T22:00:00Z",
    "2026-11-20T22:00Z, 2026-11-20T22:00:00Z",
    "2026-07-03T22:30+01:00, 2026-07-03T21:30:00Z",
    "2026-07-03T22:30, 2026-07-03T21:30:00Z",
    "2026-07-03 22:30, 2026-07-03T21:30:00Z",
    "2026-11-20T22:00, 2026-11-20T22:00:00Z",
  })
  void reads_instants_offsets_and_the_clocks_of_london(String text, Instant time) {
    assertThat(new LondonTime().convert(text)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "now", "2026-11-20", "20/11/2026 22:00", "2026-13-01T00:00Z"})
  void says_how_to_write_a_time(String text) {
    assertThatThrownBy(() -> new LondonTime().convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageStartingWith("expected a time such as 2026-11-20T22:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1899-12-31T23:59",
        "2200-01-01T00:00Z",
        "9999-01-01T00:00Z",
        "-0001-01-01T00:00Z"
      })
  void refuses_a_year_that_no_incident_can_have(String text) {
    assertThatThrownBy(() -> new LondonTime().convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessage("expected a time in the years 1900 to 2199.");
  }

  @ParameterizedTest
  @CsvSource({"2026-03-29T01:30, skip", "2026-10-25T01:30, twice"})
  void refuses_a_time_that_clocks_skip_or_show_twice(String text, String word) {
    assertThatThrownBy(() -> new LondonTime().convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining(word);
  }
}
