package io.github.riskrules.tooling.release;

import io.github.riskrules.tooling.diff.ActionCount;
import io.github.riskrules.tooling.diff.PackDiff;
import io.github.riskrules.tooling.diff.PackSide;
import io.github.riskrules.tooling.render.Words;
import java.util.List;

/**
 * What officers and supervisors need to know of a new version of a policy: what changes, from when,
 * for whom, and what to do differently, the weaker first.
 *
 * @param title what it is
 * @param lead from when it holds and what it takes the place of
 * @param facts what to know at a glance, each under its name
 * @param remarks what has to be settled before it is put in force
 * @param signOff what a person must answer for by name; empty where there is nothing
 * @param given what is amiss with the given incidents
 * @param retold where people are told something else, to be read; empty where nowhere
 * @param inShort what changes, in a few sentences
 * @param toDo what to do differently
 * @param weaker the incidents that come out weaker
 * @param stronger the incidents that come out stronger
 * @param otherwise the incidents that come out otherwise in other ways
 * @param proof what is proven of every incident
 * @param rules the rules that change, those removed first
 * @param actions the actions that are described otherwise
 * @param policy what else the policy says otherwise
 * @param how on what the versions were compared
 */
record NoteText(
    String title,
    String lead,
    List<NamedLines> facts,
    List<String> remarks,
    String signOff,
    List<String> given,
    String retold,
    List<String> inShort,
    List<String> toDo,
    List<NoteChange> weaker,
    List<NoteChange> stronger,
    List<NoteChange> otherwise,
    NoteProof proof,
    List<NoteEntry> rules,
    List<NoteEntry> actions,
    List<NoteDifference> policy,
    List<String> how) {

  static NoteText of(PackDiff diff) {
    PackSide after = diff.after();
    return new NoteText(
        after.title() + ": what changes in version " + after.version(),
        lead(diff),
        NoteFacts.of(diff),
        diff.remarks(),
        ChangeWords.signOff(diff),
        GivenWords.of(diff),
        RetoldWords.sentence(diff),
        InShort.of(diff),
        ToDo.of(diff),
        NoteChange.of(diff, change -> change.weakens()),
        NoteChange.of(diff, change -> change.effect().strengthens()),
        NoteChange.of(diff, change -> !change.weakens() && !change.effect().strengthens()),
        NoteProof.of(diff),
        diff.rules().stream().map(NoteEntry::of).toList(),
        diff.actions().stream().map(NoteEntry::of).toList(),
        NoteDifference.of(diff.policy()),
        HowCompared.sentences(diff));
  }

  private static String lead(PackDiff diff) {
    PackSide before = diff.before();
    PackSide after = diff.after();
    return "Version "
        + after.version()
        + " is in force from "
        + Words.date(after.inForceFrom())
        + ". It takes the place of "
        + (before.id().equals(after.id()) ? "version " + before.version() : before.inWords())
        + ".";
  }

  /** Who takes the actions that are suggested otherwise, and whoever is told something else. */
  static List<String> forWhom(PackDiff diff) {
    if (!diff.retold().isEmpty()) {
      return List.of("Everyone who works by this policy");
    }
    return diff.actionCounts().stream().map(ActionCount::whoActs).distinct().sorted().toList();
  }
}
