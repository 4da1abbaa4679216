package io.github.riskrules.tooling.handbook;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.Certainty;
import java.util.List;

/**
 * An action written out: what it is, by when, who, and the rules that lead to it or away.
 *
 * @param place where it is explained, which is here
 * @param action the action
 * @param isChoice whether a local policy may describe it anew
 * @param remarks what there is to say of it
 */
record ActionEntry(Place place, Action action, boolean isChoice, List<Remark> remarks) {
  ActionEntry {
    remarks = List.copyOf(remarks);
  }

  String label() {
    return action.label();
  }

  Certainty certainty() {
    return action.authority().certainty();
  }
}
