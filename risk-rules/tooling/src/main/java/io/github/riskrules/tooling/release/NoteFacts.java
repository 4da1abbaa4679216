package io.github.riskrules.tooling.release;

import io.github.riskrules.tooling.diff.PackDiff;
import io.github.riskrules.tooling.diff.PackSide;
import io.github.riskrules.tooling.diff.RuleChange;
import io.github.riskrules.tooling.render.Words;
import java.util.ArrayList;
import java.util.List;

/** What to know of a new version at a glance. */
final class NoteFacts {
  private static final List<String> DATES = List.of("applies from", "applies until");

  private NoteFacts() {}

  static List<NamedLines> of(PackDiff diff) {
    PackSide after = diff.after();
    List<NamedLines> facts = new ArrayList<>();
    facts.add(NamedLines.of("In force", inForce(after)));
    List<String> dated = dated(diff);
    if (!dated.isEmpty()) {
      facts.add(new NamedLines("Rules with days of their own", dated));
    }
    List<String> whom = NoteText.forWhom(diff);
    facts.add(
        new NamedLines(
            "For", whom.isEmpty() ? List.of("Nobody needs to do anything differently") : whom));
    facts.add(NamedLines.of("Answers for it", after.owner()));
    if (after.packs().size() > 1) {
      facts.add(new NamedLines("Builds on", after.packs().subList(0, after.packs().size() - 1)));
    }
    return facts;
  }

  private static String inForce(PackSide side) {
    return "from "
        + Words.date(side.inForceFrom())
        + (side.inForceUntil() == null ? "" : " until " + Words.date(side.inForceUntil()));
  }

  private static List<String> dated(PackDiff diff) {
    List<String> dated = new ArrayList<>();
    for (RuleChange rule : diff.rules()) {
      rule.differences().stream()
          .filter(difference -> DATES.contains(difference.what()))
          .filter(difference -> !difference.after().isEmpty())
          .forEach(
              difference ->
                  dated.add(
                      rule.id()
                          + " "
                          + difference.what()
                          + " "
                          + String.join(", ", difference.after())));
    }
    return dated;
  }
}
