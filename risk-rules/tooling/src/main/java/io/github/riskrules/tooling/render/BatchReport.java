package io.github.riskrules.tooling.render;

import io.github.riskrules.tooling.batch.BatchCounts;
import io.github.riskrules.tooling.batch.BatchFiles;
import io.github.riskrules.tooling.batch.BatchSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a run over many incidents came to, for whoever started it. */
public final class BatchReport {
  private BatchReport() {}

  /**
   * What an earlier run to the same output had done.
   *
   * @param assessed how many incidents it had assessed
   * @param rejected how many lines it had set aside
   */
  public record Before(long assessed, long rejected) {}

  /**
   * Composes the report of a run that was printed.
   *
   * @param took how long the run took
   */
  public static Document of(BatchCounts counts, BatchSettings settings, Duration took) {
    return new Document(blocks(counts, settings, took));
  }

  /**
   * Composes the report of a run that was written to files.
   *
   * @param took how long the run took
   */
  public static Document of(
      BatchCounts counts, BatchSettings settings, Duration took, Before before, BatchFiles files) {
    List<Block> blocks = blocks(counts, settings, took);
    if (before.assessed() + before.rejected() > 0) {
      blocks.add(
          new Block.Paragraph(
              "Before the interruption: "
                  + grouped(before.assessed())
                  + " assessed, "
                  + grouped(before.rejected())
                  + " not. They are not counted above."));
    }
    if (counts.rejected() + before.rejected() > 0) {
      blocks.add(
          new Block.Paragraph(
              "What was not assessed, and why: " + Printable.of(files.rejects().toString())));
    }
    return new Document(blocks);
  }

  private static List<Block> blocks(BatchCounts counts, BatchSettings settings, Duration took) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lead(lead(counts, took), Tone.STRONG));
    blocks.add(
        new Block.Paragraph(
            String.format(
                Locale.ROOT,
                "Assessed %s under %s %s (%s).",
                Words.london(settings.assessedAt()),
                settings.policy().id(),
                settings.policy().version(),
                settings.policy().digest())));
    blocks.add(
        new Block.Table(
            List.of(Block.Column.of("Range"), Block.Column.ofNumbers("Incidents")),
            "",
            rows(counts)));
    return blocks;
  }

  private static String lead(BatchCounts counts, Duration took) {
    double seconds = Math.max(took.toMillis(), 1) / 1000.0;
    long lines = counts.assessed() + counts.rejected();
    return String.format(
        Locale.ROOT,
        "%,d %s assessed, %,d not: %.1f seconds, %,d a second",
        counts.assessed(),
        counts.assessed() == 1 ? "incident" : "incidents",
        counts.rejected(),
        seconds,
        (long) (lines / seconds));
  }

  private static List<Block.Row> rows(BatchCounts counts) {
    List<Block.Row> rows = new ArrayList<>();
    counts
        .byRange()
        .forEach((tier, number) -> rows.add(Block.Row.of(tier.inWords(), grouped(number))));
    rows.add(Block.Row.of("Not assessed: treat as HIGH", grouped(counts.rejected())));
    return rows;
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
