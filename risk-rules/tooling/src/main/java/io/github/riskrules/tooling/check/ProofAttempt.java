package io.github.riskrules.tooling.check;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.diagnostic.Proven;
import io.github.riskrules.tooling.proof.Outcome;
import io.github.riskrules.tooling.proof.PackProof;
import io.github.riskrules.tooling.proof.Proof;
import io.github.riskrules.tooling.proof.smt.Patience;
import io.github.riskrules.tooling.proof.smt.SolverUnavailableException;
import java.util.List;
import java.util.Objects;

/**
 * What came of trying to prove a pack, where the solver may not be at hand.
 *
 * @param proofs what came of each property
 * @param unavailable why nothing could be proven; empty where it could
 */
record ProofAttempt(List<Proof> proofs, String unavailable) {
  static ProofAttempt of(PolicyPack pack, Patience patience) {
    try {
      return new ProofAttempt(PackProof.ofWhatCanFail(pack, patience).proofs(), "");
    } catch (SolverUnavailableException notHere) {
      return new ProofAttempt(List.of(), Objects.requireNonNull(notHere.getMessage()));
    }
  }

  Proven told() {
    return new Proven(
        proofs.size(),
        with(Outcome.PROVEN).size(),
        with(Outcome.NOT_DECIDED).stream().map(each -> each.property().id()).toList(),
        unavailable);
  }

  List<Proof> with(Outcome outcome) {
    return proofs.stream().filter(each -> each.outcome() == outcome).toList();
  }
}
