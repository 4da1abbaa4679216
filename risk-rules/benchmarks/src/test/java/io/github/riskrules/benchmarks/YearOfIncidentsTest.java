package io.github.riskrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.benchmarks.workload.WrittenYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of England and Wales, to be given to {@code risk batch}. */
class YearOfIncidentsTest {
  @TempDir private Path folder;

  @Test
  void has_one_document_on_each_line() throws IOException {
    Path file = folder.resolve("year.ndjson");
    WrittenYear.to(file, 20);

    assertThat(Files.readAllLines(file))
        .hasSize(20)
        .allMatch(line -> line.startsWith("{\"schema\":\"incident/1\",\"id\":\"case-"));
  }

  @Test
  @Tag("benchmarks")
  void is_written_whole() throws IOException {
    Path file = Path.of("target", "year.ndjson");
    WrittenYear.to(file, WrittenYear.ENGLAND_AND_WALES);

    try (Stream<String> lines = Files.lines(file)) {
      assertThat(lines.count()).isEqualTo(WrittenYear.ENGLAND_AND_WALES);
    }
  }
}
