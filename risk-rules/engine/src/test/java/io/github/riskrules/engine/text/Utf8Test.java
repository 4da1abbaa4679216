package io.github.riskrules.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {
  @Test
  void reads_text_as_it_was_written() {
    String text = "Caf\u00e9 \uD83D\uDE00\n";
    assertThat(Utf8.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Utf8(text, true));
  }

  @Test
  void ends_before_the_first_byte_that_is_not_utf_8() {
    byte[] latin = "two\nCaf\u00e9 au lait".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Utf8.decode(latin)).isEqualTo(new Utf8("two\nCaf", false));
  }

  @Test
  void refuses_a_character_written_longer_than_need_be() {
    assertThat(Utf8.decode(new byte[] {'a', (byte) 0xC0, (byte) 0xAF}))
        .isEqualTo(new Utf8("a", false));
  }

  @Test
  void refuses_a_character_cut_off_by_the_end() {
    assertThat(Utf8.decode(new byte[] {'a', (byte) 0xC3})).isEqualTo(new Utf8("a", false));
  }

  @Test
  void knows_the_marks_that_bytes_begin_with() {
    assertThat(ByteOrderMark.of("\uFEFFid".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(ByteOrderMark.UTF_8);
    assertThat(ByteOrderMark.of("\uFEFFid".getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(ByteOrderMark.UTF_16);
    assertThat(ByteOrderMark.of("id".getBytes(StandardCharsets.UTF_16)))
        .isEqualTo(ByteOrderMark.UTF_16);
    assertThat(ByteOrderMark.of(new byte[] {(byte) 0xEF})).isEqualTo(ByteOrderMark.NONE);
  }
}
