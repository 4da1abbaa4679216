package io.github.riskrules.tooling.render;

import io.github.riskrules.tooling.caseload.ActionCount;
import io.github.riskrules.tooling.caseload.DocumentCounts;
import io.github.riskrules.tooling.caseload.Figures;
import io.github.riskrules.tooling.caseload.Period;
import io.github.riskrules.tooling.caseload.RangeCount;
import io.github.riskrules.tooling.caseload.ReasonCount;
import io.github.riskrules.tooling.caseload.TierCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The figures of a period for a meeting. */
public final class FiguresReport {
  private FiguresReport() {}

  /** Composes the report. */
  public static Document of(Figures figures) {
    List<Block> blocks = new ArrayList<>(opening(figures));
    blocks.add(new Block.Heading("Documents"));
    blocks.add(documents(figures));
    blocks.add(new Block.Heading("Risk, each range by itself"));
    blocks.add(ranges(figures));
    blocks.add(new Block.Heading("Risk reached so far"));
    blocks.add(tiers(figures));
    blocks.add(new Block.Heading("Actions"));
    blocks.add(actions(figures));
    blocks.add(new Block.Heading("Reasons"));
    blocks.add(reasons(figures));
    blocks.addAll(Closing.of(figures.policy(), figures.engineVersion()));
    return new Document(blocks);
  }

  private static List<Block> opening(Figures figures) {
    return List.of(
        new Block.Lead(
            String.format(
                Locale.ROOT,
                "Incidents reported %s: %s. Not assessed: %s.",
                inWords(figures.period()),
                shown(figures.documents().counted(), figures),
                shown(figures.documents().notAssessed(), figures)),
            Tone.STRONG),
        new Block.Paragraph(
            String.format(
                Locale.ROOT,
                "Assessed anew %s under %s %s: what this policy suggests, not what people decided.",
                Words.london(figures.assessedAt()),
                figures.policy().id(),
                figures.policy().version())),
        new Block.Paragraph(smallCounts(figures)));
  }

  private static String inWords(Period period) {
    if (period.from() == null) {
      return period.until() == null ? "at any time" : "until " + Words.day(period.until());
    }
    return period.until() == null
        ? "from " + Words.day(period.from())
        : "from " + Words.day(period.from()) + " until " + Words.day(period.until());
  }

  private static String smallCounts(Figures figures) {
    Integer below = figures.countsBelow();
    return below == null
        ? "Every count is exact. Small ones can point at a person: think before you pass them on."
        : "Counts from 1 to "
            + (below - 1)
            + " are shown as <"
            + below
            + ", all others to the nearest "
            + below
            + ", since exact sums would give a small one away.";
  }

  private static Block documents(Figures figures) {
    DocumentCounts documents = figures.documents();
    return counts(
        "What became of them",
        List.of(
            Block.Row.of("Found", shown(documents.found(), figures)),
            Block.Row.of(
                "Not assessed, period not known: treat as HIGH",
                shown(documents.notAssessed(), figures)),
            Block.Row.of(
                "Left out: reported outside the period", shown(documents.outsidePeriod(), figures)),
            Block.Row.of(
                "Left out: incident counted already, by its gravest document",
                shown(documents.repeated(), figures)),
            Block.Row.of("Incidents counted", shown(documents.counted(), figures))));
  }

  private static Block ranges(Figures figures) {
    List<Block.Row> rows = new ArrayList<>();
    for (RangeCount each : figures.ranges()) {
      rows.add(Block.Row.of(each.tier().inWords(), shown(each.incidents(), figures)));
    }
    return counts("Range", rows);
  }

  private static Block tiers(Figures figures) {
    List<Block.Row> rows = new ArrayList<>();
    for (TierCount each : figures.tiers()) {
      rows.add(Block.Row.of(Words.reached(each.atLeast()), shown(each.incidents(), figures)));
    }
    return counts("Tier", rows);
  }

  private static Block actions(Figures figures) {
    List<Block.Row> rows = new ArrayList<>();
    for (ActionCount each : figures.actions()) {
      rows.add(
          Block.Row.of(
              each.label() + " [" + each.code() + "]",
              shown(each.suggested(), figures),
              shown(each.covered(), figures),
              shown(each.waiting(), figures),
              shown(each.ruledOut(), figures)));
    }
    return new Block.Table(
        List.of(
            Block.Column.of("Action"),
            Block.Column.ofNumbers("Suggested"),
            Block.Column.ofNumbers("Covered"),
            Block.Column.ofNumbers("Waiting"),
            Block.Column.ofNumbers("Ruled out")),
        "",
        rows);
  }

  private static Block reasons(Figures figures) {
    List<Block.Row> rows = new ArrayList<>();
    for (ReasonCount each : figures.reasons()) {
      rows.add(Block.Row.of(each.rule() + " " + each.title(), shown(each.incidents(), figures)));
    }
    return counts("This incident … because", rows);
  }

  private static Block counts(String title, List<Block.Row> rows) {
    return new Block.Table(
        List.of(Block.Column.of(title), Block.Column.ofNumbers("Incidents")), "", rows);
  }

  /** A count as people read it: a hidden one as less than the limit. */
  static String shown(@Nullable Integer count, Figures figures) {
    return count == null ? "<" + figures.countsBelow() : count.toString();
  }
}
