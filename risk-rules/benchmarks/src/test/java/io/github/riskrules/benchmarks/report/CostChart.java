package io.github.riskrules.benchmarks.report;

import com.samskivert.mustache.Mustache;
import io.github.riskrules.benchmarks.Contender;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** One bar for each contender: µs for an assessment, every line ten times the one before it. */
final class CostChart {
  private static final int LEFT = 330;
  private static final int DECADE = 110;
  private static final int ROW = 34;
  private static final int TOP = 40;
  private static final int DECADES = 4;

  private CostChart() {}

  static String of(List<Contender> contenders, List<Measured> costs) {
    List<Map<String, Object>> bars = new ArrayList<>();
    for (Contender each : contenders) {
      costs.stream()
          .filter(cost -> cost.parameter("contender").equals(each.id()))
          .findFirst()
          .ifPresent(cost -> bars.add(bar(each, cost, bars.size())));
    }
    int bottom = TOP + ROW * bars.size();
    List<Map<String, Object>> lines = new ArrayList<>();
    for (int i = 0; i <= DECADES; i++) {
      lines.add(Map.of("x", LEFT + i * DECADE, "says", says(i), "y", bottom, "below", bottom + 22));
    }
    Map<String, Object> chart =
        Map.of(
            "width",
            LEFT + DECADES * DECADE + 100,
            "height",
            bottom + 40,
            "bars",
            bars,
            "lines",
            lines);
    try (Reader template =
        new InputStreamReader(
            Objects.requireNonNull(CostChart.class.getResourceAsStream("cost-chart.mustache")),
            StandardCharsets.UTF_8)) {
      return Mustache.compiler().compile(template).execute(chart);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String says(int decade) {
    return String.format(Locale.ROOT, "%,d", Math.round(Math.pow(10, decade)));
  }

  private static Map<String, Object> bar(Contender contender, Measured cost, int number) {
    int y = TOP + ROW * number;
    double decades = Math.max(0.02, Math.log10(Math.max(1, cost.score())));
    long width = Math.round(Math.min(decades, DECADES) * DECADE);
    return Map.of(
        "y",
        y + 4,
        "textY",
        y + 15,
        "smallY",
        y + 27,
        "x",
        LEFT,
        "width",
        width,
        "end",
        LEFT + width + 6,
        "title",
        contender.title(),
        "extent",
        contender.extent().inWords(),
        "says",
        Figures.of(cost.score()) + " µs",
        "ours",
        contender.id().startsWith("ours-"));
  }
}
