package io.github.riskrules.tooling.release;

import io.github.riskrules.tooling.diff.Divergence;
import io.github.riskrules.tooling.diff.Equivalence;
import io.github.riskrules.tooling.diff.PackDiff;
import io.github.riskrules.tooling.render.FactLines;
import java.util.ArrayList;
import java.util.List;

/**
 * What is proven of every incident, as the release note has it.
 *
 * @param found what was found out; empty where proofs were left out
 * @param kinds the kinds of incident that come out otherwise
 */
record NoteProof(String found, List<Kind> kinds) {
  NoteProof {
    kinds = List.copyOf(kinds);
  }

  /**
   * A kind of incident that comes out otherwise.
   *
   * @param tone how its card looks
   * @param facts those of the smallest such incident
   * @param outcome what becomes of that
   */
  record Kind(int number, String title, String tone, List<String> facts, List<String> outcome) {}

  static NoteProof of(PackDiff diff) {
    List<Kind> kinds = new ArrayList<>();
    Equivalence equivalence = diff.equivalence();
    if (equivalence != null) {
      for (Divergence each : equivalence.divergences()) {
        kinds.add(
            new Kind(
                kinds.size() + 1,
                EquivalenceWords.title(each),
                each.effect().weakens() ? "bad" : each.effect().strengthens() ? "good" : "calm",
                FactLines.of(each.example().facts()),
                EquivalenceWords.outcome(each)));
      }
    }
    return new NoteProof(EquivalenceWords.found(diff), kinds);
  }
}
