package io.github.riskrules.tooling.release;

import io.github.riskrules.tooling.diff.Change;
import io.github.riskrules.tooling.diff.PackDiff;
import io.github.riskrules.tooling.render.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What changes, in as many sentences as a briefing has time for. */
final class InShort {
  private InShort() {}

  static List<String> of(PackDiff diff) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        diff.needsSignOff()
            ? Words.capital(ChangeWords.weaker(diff)) + "."
            : Words.capital(EquivalenceWords.notWeaker(diff)) + ".");
    String proven = EquivalenceWords.found(diff);
    if (!proven.isEmpty()) {
      sentences.add(proven);
    }
    if (!diff.retold().isEmpty()) {
      sentences.add(RetoldWords.sentence(diff));
    }
    int stronger =
        (int) diff.decisions().stream().filter(change -> change.effect().strengthens()).count();
    if (stronger > 0) {
      sentences.add(
          Words.capital(
                  ChangeWords.counted(stronger, "kind of incident comes", "kinds of incident come"))
              + " out stronger: higher, better protected, less leniently or with less time to"
              + " act.");
    }
    List<String> rules = new ArrayList<>();
    for (Change change : Change.values()) {
      long number = diff.rules().stream().filter(rule -> rule.change() == change).count();
      if (number > 0) {
        rules.add(number + " " + change.name().toLowerCase(Locale.ROOT));
      }
    }
    sentences.add(
        rules.isEmpty() ? "No rule changes." : "Rules: " + String.join(", ", rules) + ".");
    if (diff.compared().incidents() > 0) {
      sentences.add(
          "Of "
              + ChangeWords.number(diff.compared().incidents())
              + " incidents picked to find differences, "
              + ChangeWords.number(diff.compared().changed())
              + " come out otherwise.");
    }
    return sentences;
  }
}
