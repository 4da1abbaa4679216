package io.github.riskrules.tooling.render;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.Deadline;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.SuggestedAction;
import io.github.riskrules.decision.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What to do, the most urgent first: by when, who acts, who authorises, what to confirm first. */
final class SuggestedSection {
  /** How many facts to confirm are listed: an assessment yet to be made waits for dozens. */
  private static final int FACTS_SHOWN = 5;

  private SuggestedSection() {}

  static List<Block> of(Decision decision) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading("Suggested actions"));
    if (decision.suggested().isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              "This policy suggests none. That does not mean that nothing is to be done."));
    }
    for (Urgency urgency : Urgency.values()) {
      List<SuggestedAction> actions =
          decision.suggested().stream().filter(each -> each.action().urgency() == urgency).toList();
      if (!actions.isEmpty()) {
        blocks.add(new Block.Subheading(Words.urgency(urgency)));
        actions.forEach(action -> blocks.add(item(decision, action)));
      }
    }
    return blocks;
  }

  private static Block item(Decision decision, SuggestedAction suggested) {
    Action action = suggested.action();
    List<String> details = new ArrayList<>();
    details.add(deadline(suggested.deadline()));
    if (suggested.deadline().lastSitting() != null) {
      details.add(
          "Last ordinary court sitting in time: "
              + Words.london(suggested.deadline().lastSitting())
              + ".");
    }
    details.add(Words.who(action));
    details.addAll(toConfirm(suggested.stillToSettle()));
    if (suggested.coveredBy() != null) {
      details.add("Covered by: " + label(decision, suggested.coveredBy()));
    }
    details.add("Because: " + String.join(", ", suggested.rules()) + ".");
    return Block.Item.of(
        String.format(Locale.ROOT, "%s [%s]", action.label(), action.code()), Tone.STRONG, details);
  }

  private static List<String> toConfirm(List<String> facts) {
    int shown = Math.min(FACTS_SHOWN, facts.size());
    List<String> lines = new ArrayList<>();
    for (String fact : facts.subList(0, shown)) {
      lines.add("First confirm: " + Words.question(fact));
    }
    if (shown < facts.size()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "And confirm %d more, under stillToSettle in the JSON form.",
              facts.size() - shown));
    }
    return lines;
  }

  private static String deadline(Deadline deadline) {
    String by =
        deadline.actBy() == null
            ? deadline.inWords()
            : String.format(
                Locale.ROOT, "By %s: %s", Words.london(deadline.actBy()), deadline.inWords());
    return Words.sentence(by)
        + (deadline.note() == null ? "" : " " + Words.sentence(deadline.note()));
  }

  private static String label(Decision decision, String code) {
    Optional<Action> stronger =
        decision.suggested().stream()
            .map(SuggestedAction::action)
            .filter(action -> action.code().equals(code))
            .findFirst();
    return stronger.map(action -> action.label() + " [" + code + "]").orElse(code);
  }
}
