package io.github.riskrules.tooling.release;

import io.github.riskrules.tooling.diff.DecisionChange;
import io.github.riskrules.tooling.diff.Difference;
import io.github.riskrules.tooling.diff.PackDiff;
import io.github.riskrules.tooling.diff.RuleChange;
import io.github.riskrules.tooling.render.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The changes that make the difference in some incidents, each with what it says otherwise. */
final class Causes {
  /** What of a rule decides; what else it says is read where the rule stands. */
  private static final Set<String> DECIDES =
      Set.of("asks", "finds", "applies from", "applies until");

  private static final int LINES = 3;

  private Causes() {}

  /** One entry for each: what became of it, and the lines that were and are. */
  static List<NamedLines> of(DecisionChange change, PackDiff diff) {
    return change.responsible().stream().map(name -> cause(name, diff)).toList();
  }

  private static NamedLines cause(String name, PackDiff diff) {
    Optional<RuleChange> rule =
        diff.rules().stream().filter(each -> each.id().equals(name)).findFirst();
    return rule.map(each -> new NamedLines(ChangeWords.became(each), lines(each)))
        .orElseGet(() -> new NamedLines(Words.capital(name) + " changed", List.of()));
  }

  private static List<String> lines(RuleChange rule) {
    List<String> lines = new ArrayList<>();
    for (Difference difference : rule.differences()) {
      if (DECIDES.contains(difference.what())) {
        add(lines, "Before", difference, difference.gone());
        add(lines, "Now", difference, difference.come());
      }
    }
    return lines;
  }

  private static void add(List<String> to, String when, Difference difference, List<String> said) {
    if (said.isEmpty()) {
      return;
    }
    // A question and what is found speak for themselves; a day alone does not.
    String what = difference.what().startsWith("applies") ? " it " + difference.what() : "";
    List<String> shown = said.subList(0, Math.min(LINES, said.size()));
    String more = said.size() > LINES ? " …" : "";
    to.add(when + what + ": " + String.join("; ", shown) + more);
  }
}
