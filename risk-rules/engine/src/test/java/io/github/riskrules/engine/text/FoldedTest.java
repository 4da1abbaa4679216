package io.github.riskrules.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTest {
  @Test
  void makes_names_that_look_alike_equal() {
    assertThat(Folded.of("\uFF2DARAC -\u00A001")).isEqualTo(Folded.of("marac-01"));
    assertThat(Folded.of("stra\u00dfe")).isEqualTo(Folded.of("STRASSE"));
  }

  @Test
  void keeps_other_names_apart() {
    assertThat(Folded.of("MARAC-01")).isNotEqualTo(Folded.of("MARAC-10"));
  }
}
