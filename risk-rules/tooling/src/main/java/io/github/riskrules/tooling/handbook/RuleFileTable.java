package io.github.riskrules.tooling.handbook;

import static io.github.riskrules.tooling.render.Markdown.plain;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.policy.Rule;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which rule stands in which file of a pack; what each says is told by the handbook. */
final class RuleFileTable {
  private RuleFileTable() {}

  static String of(PolicyPack pack) {
    StringBuilder table =
        new StringBuilder("| File | What it is about | Rules |\n").append("|---|---|---|\n");
    for (Chapter chapter : Chapter.of(pack.sources().own(), pack.policy().rules())) {
      table.append(
          String.format(
              Locale.ROOT,
              "| [`%s`](%s) | %s | %s |\n",
              chapter.file(),
              chapter.file(),
              plain(chapter.title()),
              chapter.rules().stream().map(Rule::id).collect(Collectors.joining(", "))));
    }
    return table.toString();
  }
}
