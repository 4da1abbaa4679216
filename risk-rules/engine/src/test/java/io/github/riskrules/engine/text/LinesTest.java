package io.github.riskrules.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
  private static final String TEXT = "one\n\uD83D\uDE00 two\n";

  @Test
  void count_from_one() {
    assertThat(Lines.of(TEXT).place(0)).isEqualTo(Place.TOP);
    assertThat(Lines.of("").place(0)).isEqualTo(Place.TOP);
  }

  @Test
  void give_a_line_end_to_the_line_it_ends() {
    assertThat(Lines.of(TEXT).place(3)).isEqualTo(new Place(1, 4));
    assertThat(Lines.of(TEXT).place(4)).isEqualTo(new Place(2, 1));
  }

  @Test
  void count_columns_as_each_parser_does() {
    int two = TEXT.indexOf("two");
    assertThat(Lines.of(TEXT).place(two)).isEqualTo(new Place(2, 4));
    assertThat(Lines.of(TEXT).placeInCodePoints(two)).isEqualTo(new Place(2, 3));
  }

  @Test
  void know_more_lines_than_they_began_with() {
    assertThat(Lines.of("x\n".repeat(100)).place(199)).isEqualTo(new Place(100, 2));
  }
}
