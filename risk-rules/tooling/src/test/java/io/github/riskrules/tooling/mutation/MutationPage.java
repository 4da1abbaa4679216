package io.github.riskrules.tooling.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of the page on testing that tells of changed policies, between its markers. */
final class MutationPage {
  private static final Pattern PART =
      Pattern.compile("(<!-- mutation:begin -->\n).*(<!-- mutation:end -->\n)", Pattern.DOTALL);

  private MutationPage() {}

  static String into(String page, List<MutationTrial> trials) {
    Matcher part = PART.matcher(page);
    assertThat(part.find()).as("the page has both markers").isTrue();
    return part.replaceFirst("$1" + Matcher.quoteReplacement(text(trials)) + "$2");
  }

  private static String text(List<MutationTrial> trials) {
    StringBuilder text =
        new StringBuilder(
            """

            | Pack | Scenarios | Changes | Noticed | Not noticed | Shown by no incident | Score |
            |---|---:|---:|---:|---:|---:|---:|
            """);
    for (MutationTrial trial : trials) {
      text.append(
          String.format(
              Locale.ROOT,
              "| `%s` %s | %d | %d | %d | %d | %d | %d%% |\n",
              trial.policy().id(),
              trial.policy().version(),
              trial.scenarios(),
              trial.made(),
              trial.noticed(),
              trial.unnoticed().size(),
              trial.unseen().size(),
              trial.score()));
    }
    for (MutationTrial trial : trials) {
      list(text, trial, "not noticed", trial.unnoticed());
      list(text, trial, "shown by no incident", trial.unseen());
    }
    return text.append('\n').toString();
  }

  private static void list(
      StringBuilder text, MutationTrial trial, String what, List<Unnoticed> changes) {
    if (!changes.isEmpty()) {
      text.append("\n### `").append(trial.policy().id()).append("`: ").append(what).append("\n\n");
      changes.forEach(
          change ->
              text.append("- ")
                  .append(change.file())
                  .append(':')
                  .append(change.line())
                  .append(", ")
                  .append(change.of())
                  .append(": ")
                  .append(change.change())
                  .append('\n'));
    }
  }
}
