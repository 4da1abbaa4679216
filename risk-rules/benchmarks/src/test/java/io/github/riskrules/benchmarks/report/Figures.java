package io.github.riskrules.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers as a table shows them, and the table. */
final class Figures {
  private Figures() {}

  /** Three digits that count, and no more. */
  static String of(double number) {
    if (Double.isNaN(number)) {
      return "";
    }
    if (number >= 100) {
      return String.format(Locale.ROOT, "%,d", Math.round(number));
    }
    return String.format(Locale.ROOT, number >= 10 ? "%.1f" : "%.2f", number);
  }

  /** How many times as much. */
  static String times(double number, double of) {
    return of == 0 || Double.isNaN(number / of) ? "" : of(number / of) + " ×";
  }

  static String megabytes(double bytes) {
    return of(bytes / (1 << 20));
  }

  /** A table of Markdown whose first column holds words and whose others hold numbers. */
  static String table(List<String> head, List<List<String>> rows) {
    String ruler =
        head.stream().map(each -> each.equals(head.get(0)) ? "---" : "---:").collect(cells());
    return Stream.concat(
            Stream.of(head.stream().collect(cells()), ruler),
            rows.stream().map(row -> row.stream().collect(cells())))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Collector<CharSequence, ?, String> cells() {
    return Collectors.joining(" | ", "| ", " |");
  }
}
