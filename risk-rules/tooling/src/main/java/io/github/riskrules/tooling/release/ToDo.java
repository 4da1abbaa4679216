package io.github.riskrules.tooling.release;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.tooling.diff.ActionCount;
import io.github.riskrules.tooling.diff.Effect;
import io.github.riskrules.tooling.diff.PackDiff;
import io.github.riskrules.tooling.render.Words;
import java.util.ArrayList;
import java.util.List;

/** What the people who work by a policy have to do differently, in plain sentences. */
final class ToDo {
  private ToDo() {}

  static List<String> of(PackDiff diff) {
    List<String> sentences = new ArrayList<>();
    if (diff.decisions().stream().anyMatch(change -> change.effect() == Effect.LOWER)) {
      sentences.add(
          "A tier that comes out lower is no finding that the danger is less. Record your own grade"
              + " where you judge it higher: it raises the tier at once.");
    }
    if (!diff.retold().isEmpty()) {
      sentences.add(
          "You are told something else than before where this note says so. Read it as it stands"
              + " now, and tell whoever answers for the policy where it makes light of a danger.");
    }
    diff.actionCounts().forEach(count -> sentences.addAll(about(count)));
    return sentences;
  }

  private static List<String> about(ActionCount count) {
    List<String> sentences = new ArrayList<>();
    String action = "“" + count.label() + "”";
    if (count.lost() > 0) {
      sentences.add(
          count.effect() == ActionEffect.CONDITIONAL
              ? action + " is suggested in fewer incidents: do not offer it where it is not."
              : action
                  + " is suggested in fewer incidents. Do not wait to be prompted: whoever sees the"
                  + " need can still take it.");
    }
    if (count.gained() > 0) {
      sentences.add(
          action
              + " is suggested in more incidents. Who acts: "
              + Words.sentence(count.whoActs())
              + " By when: "
              + Words.sentence(count.byWhen()));
    }
    if (count.later() + count.sooner() > 0) {
      sentences.add(action + " is due at another time. By when: " + Words.sentence(count.byWhen()));
    }
    return sentences;
  }
}
