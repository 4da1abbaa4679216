package io.github.riskrules.benchmarks.workload;

import io.github.riskrules.engine.json.IncidentJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The cases of a year as a file with one incident document on each line. */
public final class WrittenYear {
  /** How many incidents the police of England and Wales record in a year, in round figures. */
  public static final int ENGLAND_AND_WALES = 1_350_000;

  private WrittenYear() {}

  /** Writes the first cases of the workload. */
  public static void to(Path file, int cases) throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int number = 0; number < cases; number++) {
        lines.write(IncidentJson.writeCompact(Workload.numbered(number).incident()));
        lines.write('\n');
      }
    }
  }
}
