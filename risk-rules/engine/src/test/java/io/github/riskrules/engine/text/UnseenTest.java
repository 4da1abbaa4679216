package io.github.riskrules.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnseenTest {
  @Test
  void are_controls_directions_fillers_and_tags() {
    int[] hidden = {0, '\t', 0x7F, 0x85, 0xAD, 0x200B, 0x202E, 0x2028, 0x3164, 0xFE0F, 0xE0041};
    for (int codePoint : hidden) {
      assertThat(Unseen.is(codePoint)).as(Quoted.name(codePoint)).isTrue();
    }
  }

  @Test
  void are_not_letters_of_any_alphabet() {
    "Caf\u00e9 \u03b1\u4e2d\uD83D\uDE00'!"
        .codePoints()
        .forEach(
            codePoint -> assertThat(Unseen.is(codePoint)).as(Quoted.name(codePoint)).isFalse());
  }

  @Test
  void are_found_where_they_stand_save_in_line_ends() {
    assertThat(Unseen.offsets("a\r\nb\rc\n\uD83D\uDE00\u200Bd", Unseen::is)).containsExactly(4, 9);
  }

  @Test
  void are_spelt_out_for_whoever_has_to_find_them() {
    assertThat(Unseen.spelt("a\u202Eb\uD83D\uDE00")).isEqualTo("aU+202Eb\uD83D\uDE00");
  }
}
