package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

  @ParameterizedTest
  @CsvSource({"120, 120", "10, 40", "9999, 200"})
  void takes_its_width_from_columns_within_reason(String columns, int width) {
    assertThat(Terminal.width(Map.of("COLUMNS", columns))).isEqualTo(width);
  }

  @Test
  void moves_a_bar_only_where_the_launcher_has_seen_a_terminal() {
    assertThat(Terminal.moving(Map.of("RISK_PROGRESS", "yes"))).isTrue();
    assertThat(Terminal.moving(Map.of("RISK_PROGRESS", "yes", "TERM", "dumb"))).isFalse();
    assertThat(Terminal.moving(Map.of("RISK_PROGRESS", ""))).isFalse();
    assertThat(Terminal.moving(Map.of())).isFalse();
  }

  @Test
  void never_colours_where_the_reader_asks_for_none() {
    assertThat(Terminal.colour(Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(Terminal.colour(Map.of("TERM", "dumb"))).isFalse();
  }
}
