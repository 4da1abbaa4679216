package io.github.riskrules.tooling.release;

import io.github.riskrules.tooling.diff.ActionChange;
import io.github.riskrules.tooling.diff.Change;
import io.github.riskrules.tooling.diff.Retold;
import io.github.riskrules.tooling.diff.RuleChange;
import java.util.List;

/**
 * A rule or an action that changes, as the note tells of it.
 *
 * @param tag what becomes of it
 * @param tone how grave that is: bad, good or calm
 * @param title its id or label, and what it is
 * @param place where it stands
 * @param authority by whose authority it stands; empty where the differences say so
 * @param read asks to read what people are told otherwise; empty where nothing is
 * @param weaker what of it is weaker whatever the incident
 * @param differences what it says otherwise
 */
record NoteEntry(
    String tag,
    String tone,
    String title,
    String place,
    String authority,
    String read,
    List<String> weaker,
    List<NoteDifference> differences) {
  private static final String READ = "People are told something else here. Read it.";

  static NoteEntry of(RuleChange rule) {
    String former = rule.formerId() == null ? "" : ", formerly " + rule.formerId();
    return new NoteEntry(
        ChangeWords.heading(rule.change()),
        tone(rule.change()),
        rule.id() + " " + rule.title() + former,
        rule.pack() + ", " + rule.place(),
        rule.differences().stream().anyMatch(each -> each.what().equals("authority"))
            ? ""
            : rule.authority(),
        Retold.of(rule).isEmpty() ? "" : READ,
        List.of(),
        NoteDifference.of(rule.differences()));
  }

  static NoteEntry of(ActionChange action) {
    return new NoteEntry(
        ChangeWords.heading(action.change()),
        action.weakenings().isEmpty() ? tone(action.change()) : "bad",
        action.label(),
        action.pack() + ", " + action.code(),
        "",
        Retold.of(action).isEmpty() ? "" : READ,
        action.weakenings(),
        NoteDifference.of(action.differences()));
  }

  private static String tone(Change change) {
    return change == Change.REMOVED ? "bad" : "calm";
  }
}
