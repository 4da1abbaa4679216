package io.github.riskrules.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** What the reader's terminal can show. */
final class Terminal {
  /** Where nothing tells the width, as in a pipe. */
  static final int DEFAULT_WIDTH = 80;

  private static final int NARROWEST = 40;
  private static final int WIDEST = 200;

  private Terminal() {}

  /** Whether to colour: only on a terminal that shows it, and never where NO_COLOR is set. */
  static boolean colour(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(environment.get("TERM"))
        && Ansi.AUTO.enabled();
  }

  /** Whether standard error is a terminal that can write over a line, as the launcher tells. */
  static boolean moving(Map<String, String> environment) {
    return "yes".equals(environment.get("RISK_PROGRESS"))
        && !"dumb".equals(environment.get("TERM"));
  }

  /** The columns that text may fill: COLUMNS, which the launcher sets on a terminal, else 80. */
  static int width(Map<String, String> environment) {
    String columns = environment.get("COLUMNS");
    int width = isNumber(columns) ? Integer.parseInt(columns) : DEFAULT_WIDTH;
    return Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  private static boolean isNumber(@Nullable String text) {
    return text != null && text.matches("[1-9][0-9]{0,4}");
  }
}
