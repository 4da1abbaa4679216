package io.github.riskrules.tooling.render;

import io.github.riskrules.tooling.batch.BatchCounts;
import io.github.riskrules.tooling.batch.BatchSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a run over many incidents came to, for whoever started it. */
public final class BatchReport {
  private BatchReport() {}

  /**
   * Composes the report.
   *
   * @param took how long the run took
   */
  public static Document of(BatchCounts counts, BatchSettings settings, Duration took) {
    List<Block.Row> rows = new ArrayList<>();
    counts
        .byRange()
        .forEach((tier, number) -> rows.add(Block.Row.of(tier.inWords(), grouped(number))));
    rows.add(Block.Row.of("Not assessed: treat as HIGH", grouped(counts.rejected())));
    double seconds = Math.max(took.toMillis(), 1) / 1000.0;
    long lines = counts.assessed() + counts.rejected();
    return new Document(
        List.of(
            new Block.Lead(
                String.format(
                    Locale.ROOT,
                    "%,d incidents assessed, %,d not: %.1f seconds, %,d a second",
                    counts.assessed(),
                    counts.rejected(),
                    seconds,
                    (long) (lines / seconds)),
                Tone.STRONG),
            new Block.Paragraph(
                String.format(
                    Locale.ROOT,
                    "Assessed %s under %s %s (%s).",
                    Words.london(settings.assessedAt()),
                    settings.policy().id(),
                    settings.policy().version(),
                    settings.policy().digest())),
            new Block.Table(
                List.of(Block.Column.of("Range"), Block.Column.ofNumbers("Incidents")), "", rows)));
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
