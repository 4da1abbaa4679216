package io.github.riskrules.tooling.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  private static final List<Block.Column> COLUMNS =
      List.of(Block.Column.of("What"), Block.Column.ofNumbers("Count"), Block.Column.of("Where"));

  @Test
  void sets_words_to_the_left_and_numbers_to_the_right() {
    assertThat(text(80, Block.Row.of("apples", "7", "here"), Block.Row.of("pears", "1234567", "")))
        .isEqualTo(
            """
            What      Count  Where
            apples        7  here
            pears   1234567
            """);
  }

  @Test
  void lets_the_widest_column_give_way_and_goes_on_in_the_next_line() {
    assertThat(text(40, Block.Row.of("a text that is much too long for it", "7", "here")))
        .isEqualTo(
            """
            What                        Count  Where
            a text that is much too         7  here
            long for it
            """);
  }

  @Test
  void cuts_a_word_that_is_longer_than_its_column() {
    assertThat(text(40, Block.Row.of("x".repeat(30), "7", "here")))
        .isEqualTo(
            """
            What                        Count  Where
            xxxxxxxxxxxxxxxxxxxxxxxxxx      7  here
            xxxx
            """);
  }

  @Test
  void sets_notes_below_their_row() {
    Block.Row row = new Block.Row(Tone.PLAIN, List.of("1", "7", "here"), List.of("A note."));

    assertThat(text(40, row))
        .isEqualTo(
            """
            What  Count  Where
            1         7  here
                  A note.
            """);
  }

  private static String text(int width, Block.Row... rows) {
    return new Document(List.of(new Block.Table(COLUMNS, "Notes", List.of(rows)))).text(width);
  }
}
