package io.github.riskrules.tooling.batch;

import static io.github.riskrules.tooling.batch.Runs.incident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.json.JsonLines;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {
  @Test
  void writes_what_the_engine_says_of_each_incident_in_the_order_of_the_lines() throws IOException {
    IncidentGenerator generator = IncidentGenerator.of(Runs.POLICY.policy().rules(), 20_261_129L);
    List<Incident> incidents =
        IntStream.range(0, 2_000)
            .mapToObj(number -> generator.next().with("id", "case-" + number).build())
            .toList();
    RiskEngine engine = RiskEngine.of(Runs.POLICY);
    JsonLines expected = new JsonLines();
    incidents.forEach(each -> expected.add(each.id(), engine.outcome(each, Runs.TIME)));

    Runs.Kept kept =
        Runs.run(
            incidents.stream().map(IncidentJson::writeCompact).collect(Collectors.joining("\n")));

    assertThat(String.join("\n", kept.lines()) + "\n")
        .isEqualTo(new String(expected.bytes(), StandardCharsets.UTF_8));
    assertThat(kept.rejected).isEmpty();
  }

  @Test
  void passes_over_blank_lines_carriage_returns_and_a_mark_at_the_beginning() throws IOException {
    Runs.Kept kept =
        Runs.run("\uFEFF" + incident("a") + "\r\n\r\n \t\n" + incident("b") + "\r\n\n");

    assertThat(kept.ids()).containsExactly("a", "b");
    assertThat(kept.rejected).isEmpty();
  }

  @Test
  void sets_each_bad_line_aside_with_its_number_and_all_its_problems_and_no_fact()
      throws IOException {
    Runs.Kept kept =
        Runs.run(
            String.join(
                "\n",
                incident("a"),
                "not JSON of Marker Surname",
                incident("c").replace("}", ",\"victim\":{\"age\":430,\"pregnent\":\"YES\"}}"),
                incident("d").replace("}", ",\"occurredOn\":\"2026-11-21\"}"),
                incident("e")));

    assertThat(kept.ids()).containsExactly("a", "e");
    assertThat(kept.rejected)
        .containsExactly(
            new RejectedLine(
                2,
                null,
                RiskTier.HIGH,
                List.of(
                    "line 2, column 1  the document is not well-formed JSON from here on. Look for"
                        + " a missing or extra comma, quote or bracket; comments, single quotes and"
                        + " NaN are not JSON.")),
            new RejectedLine(
                3,
                "c",
                RiskTier.HIGH,
                List.of(
                    "line 3 /victim/age  expected a whole number of years from 0 to 120.",
                    "line 3 /victim/pregnent  'pregnent' is not a known field. Did you mean"
                        + " 'pregnant'?")),
            new RejectedLine(
                4,
                "d",
                RiskTier.HIGH,
                List.of(
                    "line 4 /occurredOn  the day on which it happened is after the day on which the"
                        + " incident was reported.")));
  }

  @Test
  void refuses_a_line_that_is_far_too_long_and_reads_on_behind_it() throws IOException {
    String tooLong = incident("long").replace("}", " ".repeat(3_000_000) + "}");

    Runs.Kept kept = Runs.run(incident("a") + "\n" + tooLong + "\n" + incident("b"));

    assertThat(kept.ids()).containsExactly("a", "b");
    assertThat(kept.rejected).hasSize(1);
    assertThat(kept.rejected.get(0).problems().get(0)).contains("larger than 256 KB");
  }

  @Test
  void has_only_so_many_lines_in_memory_however_slowly_they_are_written() throws IOException {
    int lines = 20_000;
    AtomicInteger read = new AtomicInteger();
    AtomicInteger ahead = new AtomicInteger();
    int[] written = {0};
    byte[] line = (incident("a") + "\n").getBytes(StandardCharsets.UTF_8);
    InputStream in =
        new InputStream() {
          @Override
          public int read() {
            throw new UnsupportedOperationException("one byte at a time would take long");
          }

          @Override
          public int read(byte[] into, int from, int most) {
            if (read.get() == lines) {
              return -1;
            }
            System.arraycopy(line, 0, into, from, line.length);
            read.incrementAndGet();
            return line.length;
          }
        };

    Runs.batch()
        .run(
            BatchInput.of(in),
            (rejected, results) -> {
              ahead.accumulateAndGet(read.get() - written[0], Math::max);
              for (byte each : results) {
                written[0] += each == '\n' ? 1 : 0;
              }
            },
            (done, bytes) -> {});

    assertThat(written[0]).isEqualTo(lines);
    int most = (Runtime.getRuntime().availableProcessors() * 3 + 1) * 256 + 1;
    assertThat(ahead.get()).isBetween(1, most);
  }

  @Test
  void hands_on_all_that_was_read_where_an_input_breaks_off_and_says_so() {
    Runs.Kept kept = new Runs.Kept();
    InputStream broken =
        new SequenceInputStream(Runs.stream(incident("a") + "\n"), new Unreadable());

    assertThatThrownBy(() -> Runs.batch().run(BatchInput.of(broken), kept, (done, bytes) -> {}))
        .isInstanceOfSatisfying(
            BrokenInputException.class, broke -> assertThat(broke.lastLine()).isEqualTo(1));
    assertThat(kept.ids()).containsExactly("a");
  }

  @Test
  void tells_an_output_that_takes_no_more_from_an_input_that_gives_none() {
    BatchOutput full =
        (rejected, results) -> {
          throw new IOException("No space left on device");
        };

    assertThatThrownBy(
            () ->
                Runs.batch()
                    .run(BatchInput.of(Runs.stream(incident("a"))), full, (done, bytes) -> {}))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(BrokenInputException.class);
  }

  /** Whole decisions are so long that few of them must lie in memory at once. */
  @Test
  void takes_fewer_lines_at_once_where_whole_decisions_are_written() {
    BatchInput input = BatchInput.of(Runs.stream((incident("a") + "\n").repeat(300)));

    assertThat(input.nextChunk(Detail.DECISION.linesAtOnce()).lines()).hasSize(16);
    assertThat(input.nextChunk(Detail.OUTCOME.linesAtOnce()).lines()).hasSize(256);
  }

  /** A disk that fails. */
  private static final class Unreadable extends FilterInputStream {
    Unreadable() {
      super(InputStream.nullInputStream());
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      throw new IOException("unreadable");
    }

    @Override
    public int read() throws IOException {
      throw new IOException("unreadable");
    }
  }
}
