package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GatheredOutputTest {
  @Test
  void keeps_text_back_until_it_is_flushed() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    PrintWriter out = new PrintWriter(new GatheredOutput(written));

    out.print("§ one\n");
    assertThat(written.size()).isZero();

    out.flush();
    out.print("two\n");
    out.flush();
    assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("§ one\ntwo\n");
  }

  @Test
  void tells_a_reader_who_has_gone_from_output_that_was_lost() {
    assertThat(failedBy("Broken pipe")).isFalse();
    assertThat(failedBy("No space left on device")).isTrue();
  }

  private static boolean failedBy(String why) {
    GatheredOutput gathered =
        new GatheredOutput(
            new OutputStream() {
              @Override
              public void write(int one) throws IOException {
                throw new IOException(why);
              }
            });
    PrintWriter out = new PrintWriter(gathered);
    out.print("text");
    assertThat(out.checkError()).isTrue();
    return gathered.failed();
  }
}
