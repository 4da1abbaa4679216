package io.github.riskrules.tooling.release;

import io.github.riskrules.tooling.diff.PackDiff;
import io.github.riskrules.tooling.html.ContentsEntry;
import io.github.riskrules.tooling.render.DecisionReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the template of the release note is filled with. */
final class NoteContent {
  private NoteContent() {}

  static Map<String, Object> of(NoteText note, PackDiff diff) {
    TierChart tiers = TierChart.of(diff.tiers());
    List<ActionBars> actions = ActionBars.of(diff.actionCounts());
    List<Section> sections =
        List.of(
            new Section("weaker", "What becomes weaker", "bad", note.weaker()),
            new Section("stronger", "What becomes stronger", "good", note.stronger()),
            new Section("otherwise", "What else comes out otherwise", "calm", note.otherwise()));
    Map<String, Object> content = new HashMap<>();
    content.put("note", note);
    content.put("retoldAnchor", diff.retold().rules().isEmpty() ? "described" : "rules");
    content.put("sections", sections.stream().filter(each -> !each.changes().isEmpty()).toList());
    content.put("provenHeading", EquivalenceWords.HEADING);
    content.put("isProven", !note.proof().found().isEmpty());
    content.put("tiers", tiers);
    content.put("hasTiers", !diff.tiers().isEmpty());
    content.put("actionBars", actions);
    content.put("signOffQuestion", SignOff.QUESTION);
    content.put("signOffLines", SignOff.LINES);
    content.put("closing", DecisionReport.A_PERSON_DECIDES);
    content.put("contents", contents(note, sections, diff));
    return content;
  }

  /** Changes of one kind under their heading. */
  record Section(String anchor, String title, String tone, List<NoteChange> changes) {}

  private static List<ContentsEntry> contents(
      NoteText note, List<Section> sections, PackDiff diff) {
    List<ContentsEntry> contents = new ArrayList<>();
    contents.add(ContentsEntry.of("in-short", "In short"));
    for (Section section : sections) {
      add(contents, section.anchor(), section.title(), section.changes().size());
      if (section.anchor().equals("weaker") && !note.toDo().isEmpty()) {
        contents.add(ContentsEntry.of("to-do", "What to do differently"));
      }
    }
    if (!note.proof().found().isEmpty()) {
      contents.add(ContentsEntry.of("proven", EquivalenceWords.HEADING));
    }
    if (!diff.tiers().isEmpty()) {
      contents.add(ContentsEntry.of("tiers", "Tiers before and now"));
    }
    add(contents, "actions", "Actions before and now", diff.actionCounts().size());
    add(contents, "rules", "The rules that change", note.rules().size());
    add(contents, "described", "Actions described otherwise", note.actions().size());
    add(contents, "policy", "The policy itself", note.policy().size());
    contents.add(ContentsEntry.of("how", "How it was compared"));
    if (!note.signOff().isEmpty()) {
      contents.add(ContentsEntry.of("sign-off", "Sign-off"));
    }
    return contents;
  }

  private static void add(List<ContentsEntry> contents, String anchor, String title, int number) {
    if (number > 0) {
      contents.add(new ContentsEntry(anchor, title, ChangeWords.number(number), List.of()));
    }
  }
}
