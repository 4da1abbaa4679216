package io.github.riskrules.tooling.render;

import io.github.riskrules.tooling.diagnostic.Proven;
import org.jspecify.annotations.Nullable;

/** What was proven beside the checks, in a sentence or two. */
final class ProvenWords {
  private ProvenWords() {}

  static String of(@Nullable Proven proofs) {
    if (proofs == null) {
      return "Proofs were left out; risk prove makes them.";
    }
    if (!proofs.unavailable().isEmpty()) {
      return "Nothing was proven: "
          + proofs.unavailable()
          + " Whoever can do without gives --no-proofs.";
    }
    return proofs.proven()
        + " of "
        + proofs.asked()
        + " properties proven of every incident"
        + (proofs.undecided().isEmpty()
            ? "."
            : "; the time was too short to tell for "
                + Words.both(proofs.undecided())
                + ", which risk prove gives longer.");
  }
}
