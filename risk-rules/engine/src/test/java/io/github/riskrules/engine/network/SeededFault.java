package io.github.riskrules.engine.network;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.incident.Incident;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A fault put where there was none, on purpose.
 *
 * @param kind what is wrong, in words
 * @param place the rule it is put into; empty where it is everywhere
 * @param faulty what is found with the fault
 * @param sound what is found without
 */
record SeededFault(String kind, String place, Account faulty, Account sound) {

  /** What is found in an incident, under a tier range. */
  interface Account {
    Object of(Incident incident, Tier tier);
  }

  /** How many incidents were tried before the one that shows the fault. */
  OptionalInt shownBy(List<Draft> drafts) {
    return IntStream.range(0, drafts.size()).filter(i -> isShownBy(drafts.get(i))).findFirst();
  }

  boolean isShownBy(Draft draft) {
    Incident incident = draft.build();
    return isShownBy(incident, Agreement.tierFor(incident));
  }

  boolean isShownBy(Incident incident, Tier tier) {
    return !faulty.of(incident, tier).equals(sound.of(incident, tier));
  }
}
