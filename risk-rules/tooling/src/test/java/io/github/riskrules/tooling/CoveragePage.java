package io.github.riskrules.tooling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.tooling.coverage.PackCoverage;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of the page on testing, between its markers. */
public final class CoveragePage {
  private static final Pattern PART =
      Pattern.compile("(<!-- coverage:begin -->\n).*(<!-- coverage:end -->\n)", Pattern.DOTALL);

  private CoveragePage() {}

  static String into(String page, List<PackTrial> trials) {
    Matcher part = PART.matcher(page);
    assertThat(part.find()).as("the page has both markers").isTrue();
    return part.replaceFirst("$1" + Matcher.quoteReplacement(table(trials)) + "$2");
  }

  /** How far the scenarios of some packs reach. */
  public static String table(List<PackTrial> trials) {
    StringBuilder table =
        new StringBuilder(
            """

            | Pack | Scenarios | Rules | Rules reached | Conditions | Deciding both ways | Share |
            |---|---:|---:|---:|---:|---:|---:|
            """);
    for (PackTrial trial : trials) {
      PackCoverage coverage = trial.coverage();
      int rules = coverage.rules().size();
      table.append(
          String.format(
              Locale.ROOT,
              "| `%s` %s | %d | %d | %d | %d | %d | %d%% |%n",
              trial.policy().ref().id(),
              trial.policy().ref().version(),
              trial.results().size(),
              rules,
              rules - coverage.gaps().size(),
              coverage.conditions(),
              coverage.deciding(),
              100 * coverage.deciding() / coverage.conditions()));
    }
    return table.append('\n').toString().replace("\r\n", "\n");
  }
}
