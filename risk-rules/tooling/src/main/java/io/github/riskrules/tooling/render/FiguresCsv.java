package io.github.riskrules.tooling.render;

import io.github.riskrules.tooling.caseload.ActionCount;
import io.github.riskrules.tooling.caseload.DocumentCounts;
import io.github.riskrules.tooling.caseload.Figures;
import io.github.riskrules.tooling.caseload.RangeCount;
import io.github.riskrules.tooling.caseload.ReasonCount;
import io.github.riskrules.tooling.caseload.TierCount;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures as one table for a spreadsheet: a line for each count, in UTF-8, with the columns
 * {@code figure,code,name,standing,incidents}. Whoever opens it runs nothing: a cell that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
public final class FiguresCsv {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final StringBuilder out = new StringBuilder();
  private final Figures figures;

  private FiguresCsv(Figures figures) {
    this.figures = figures;
  }

  /** Writes the table, ending with a line feed. */
  public static String of(Figures figures) {
    FiguresCsv csv = new FiguresCsv(figures);
    csv.line("figure", "code", "name", "standing", "incidents");
    csv.about();
    csv.documents(figures.documents());
    for (RangeCount each : figures.ranges()) {
      String code = each.tier().atLeast() + ".." + each.tier().atMost();
      csv.count("range", code, each.tier().inWords(), "", each.incidents());
    }
    for (TierCount each : figures.tiers()) {
      csv.count("tier", each.atLeast().name(), Words.reached(each.atLeast()), "", each.incidents());
    }
    for (ActionCount each : figures.actions()) {
      csv.count("action", each.code(), each.label(), "suggested", each.suggested());
      csv.count("action", each.code(), each.label(), "covered", each.covered());
      csv.count("action", each.code(), each.label(), "waiting", each.waiting());
      csv.count("action", each.code(), each.label(), "ruled out", each.ruledOut());
    }
    for (ReasonCount each : figures.reasons()) {
      csv.count("reason", each.rule(), each.title(), "", each.incidents());
    }
    return csv.out.toString();
  }

  /** What the counts are of, so that a table that is passed on alone still says so. */
  private void about() {
    line("about", "from", day(figures.period().from()), "", "");
    line("about", "until", day(figures.period().until()), "", "");
    line("about", "assessed-at", figures.assessedAt().toString(), "", "");
    line("about", "policy", figures.policy().id() + " " + figures.policy().version(), "", "");
    line("about", "digest", figures.policy().digest(), "", "");
    line("about", "engine", figures.engineVersion(), "", "");
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private void documents(DocumentCounts documents) {
    count("documents", "found", "found", "", documents.found());
    count("documents", "not-assessed", "not assessed: treat as HIGH", "", documents.notAssessed());
    count(
        "documents",
        "outside-period",
        "reported outside the period",
        "",
        documents.outsidePeriod());
    count("documents", "repeated", "incident counted already", "", documents.repeated());
    count("documents", "counted", "incidents counted", "", documents.counted());
  }

  private void count(
      String figure, String code, String name, String standing, @Nullable Integer incidents) {
    line(figure, code, name, standing, FiguresReport.shown(incidents, figures));
  }

  private void line(String... cells) {
    out.append(Arrays.stream(cells).map(FiguresCsv::cell).collect(Collectors.joining(",")))
        .append('\n');
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    String plain = (formula ? "'" : "") + Printable.of(text);
    return plain.matches("[^\",\n]*") ? plain : '"' + plain.replace("\"", "\"\"") + '"';
  }
}
