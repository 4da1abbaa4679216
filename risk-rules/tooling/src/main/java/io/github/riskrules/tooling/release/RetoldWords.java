package io.github.riskrules.tooling.release;

import io.github.riskrules.tooling.diff.ActionChange;
import io.github.riskrules.tooling.diff.PackDiff;
import io.github.riskrules.tooling.diff.Retold;
import io.github.riskrules.tooling.diff.RuleChange;
import io.github.riskrules.tooling.render.Words;
import java.util.ArrayList;
import java.util.List;

/** Where people are told something else than before, counted and named. */
final class RetoldWords {
  private RetoldWords() {}

  /** In how many rules and actions, without a full stop; empty where nothing is told otherwise. */
  static String counted(PackDiff diff) {
    int rules = diff.retold().rules().size();
    int actions = diff.retold().actions().size();
    List<String> where = new ArrayList<>();
    if (rules > 0) {
      where.add(ChangeWords.counted(rules, "rule", "rules"));
    }
    if (actions > 0) {
      where.add(ChangeWords.counted(actions, "action", "actions"));
    }
    return where.isEmpty() ? "" : "what people are told changes in " + Words.both(where);
  }

  /** The same as a sentence that asks to be followed; empty where nothing is told otherwise. */
  static String sentence(PackDiff diff) {
    return diff.retold().isEmpty() ? "" : Words.capital(counted(diff)) + ": read it.";
  }

  /** The changes themselves, each under the name of its rule or action. */
  static List<NamedLines> lines(PackDiff diff) {
    List<NamedLines> lines = new ArrayList<>();
    for (RuleChange rule : diff.rules()) {
      if (!Retold.of(rule).isEmpty()) {
        lines.add(
            new NamedLines(rule.id() + " " + rule.title(), DifferenceLines.of(Retold.of(rule))));
      }
    }
    for (ActionChange action : diff.actions()) {
      if (!Retold.of(action).isEmpty()) {
        lines.add(
            new NamedLines(
                action.label() + " [" + action.code() + "]",
                DifferenceLines.of(Retold.of(action))));
      }
    }
    return lines;
  }
}
