package io.github.riskrules.tooling.proof;

import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.tooling.proof.smt.Patience;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether two policies decide every incident alike: the same tier range, and the same standing of
 * every action. By which rules they do it, in which words and until when something is due is no
 * part of it.
 *
 * @param outcome whether they do
 * @param witnesses incidents that they decide otherwise, the worst way first
 * @param complete whether they do so in no other way than those of the witnesses
 * @param days the days of assessment that were looked at, each for all on which the same rules
 *     apply
 * @param entries how many entries each list of an incident had at most
 */
public record EquivalenceProof(
    Outcome outcome, List<Witness> witnesses, boolean complete, List<LocalDate> days, int entries) {
  public EquivalenceProof {
    witnesses = List.copyOf(witnesses);
    days = List.copyOf(days);
  }

  /**
   * Tries to prove two policies alike.
   *
   * @param patience how long to think
   * @throws io.github.riskrules.tooling.proof.smt.SolverUnavailableException if the solver cannot
   *     run on this machine
   */
  public static EquivalenceProof of(Policy before, Policy after, Patience patience) {
    try (Ground ground = Ground.of(after, patience, List.of(), before)) {
      return new Equating(ground, before).proof();
    }
  }
}
