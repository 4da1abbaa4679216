package io.github.riskrules.engine.network;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.Smallest;
import io.github.riskrules.engine.language.Tier;
import java.util.List;
import java.util.OptionalInt;

/**
 * What came of trying a fault.
 *
 * @param fault the fault
 * @param after how many incidents it took; empty when none of them shows it
 * @param drafts the incidents
 */
record NoticedFault(SeededFault fault, OptionalInt after, List<Draft> drafts) {

  static NoticedFault of(SeededFault fault, List<Draft> drafts) {
    OptionalInt shown = fault.shownBy(drafts);
    return new NoticedFault(
        fault, shown.isPresent() ? OptionalInt.of(shown.getAsInt() + 1) : shown, drafts);
  }

  boolean isNoticed() {
    return after.isPresent();
  }

  String name() {
    return fault.place() + " " + fault.kind();
  }

  /** The few facts of the first incident that shows it which cannot be left out. */
  Draft smallest() {
    Draft first = drafts.get(after.orElseThrow() - 1);
    Tier tier = Agreement.tierFor(first.build());
    return Smallest.of(first, draft -> fault.isShownBy(draft.build(), tier));
  }
}
