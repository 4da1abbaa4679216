package io.github.riskrules.tooling.proof;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.model.SymbolicDecision;
import io.github.riskrules.tooling.proof.smt.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What was proven of a policy.
 *
 * @param pack the id of the policy
 * @param version its version
 * @param digest SHA-256 over every file of the pack and of the packs it extends, in hexadecimal
 * @param proofs what came of each property, in a fixed order
 * @param days the days of assessment that were looked at: the first of each time in which the same
 *     rules apply
 * @param entries how many entries each list of an incident had at most
 */
public record PackProof(
    String pack,
    String version,
    String digest,
    List<Proof> proofs,
    List<LocalDate> days,
    int entries) {
  /** What the {@code schema} field of such a document says. */
  public static final String SCHEMA = "proof/1";

  public PackProof {
    proofs = List.copyOf(proofs);
    days = List.copyOf(days);
  }

  /**
   * Proves of a pack what can be proven.
   *
   * @param limit how long to think about one question
   * @throws io.github.riskrules.tooling.proof.smt.SolverUnavailableException if the solver cannot
   *     run on this machine
   */
  public static PackProof of(PolicyPack pack, Duration limit) {
    Policy policy = pack.policy();
    Baseline baseline = Baseline.of(pack);
    Policy[] others = baseline.policy().stream().toArray(Policy[]::new);
    try (Ground ground = Ground.of(policy, limit, others)) {
      return new PackProof(
          policy.ref().id(),
          policy.ref().version(),
          policy.ref().digest(),
          new Proving(ground, baseline).all(),
          ground.days().each(),
          ground.room().most().values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }
  }

  /** Whether everything is proven. */
  public boolean isComplete() {
    return proofs.stream().allMatch(proof -> proof.outcome() == Outcome.PROVEN);
  }

  /** Every counterexample. */
  public List<Counterexample> counterexamples() {
    return proofs.stream().flatMap(proof -> proof.counterexamples().stream()).toList();
  }

  /** Puts every property to the solver, in a fixed order. */
  private static final class Proving {
    private final Search search;
    private final Ground ground;
    private final SymbolicDecision decision;
    private final Baseline baseline;
    private final List<Proof> proofs = new ArrayList<>();

    private Proving(Ground ground, Baseline baseline) {
      this.search = new Search(ground);
      this.ground = ground;
      this.decision = ground.decision();
      this.baseline = baseline;
    }

    private List<Proof> all() {
      prove(ActionProperties.SOMETHING_TO_DO, ActionProperties.somethingToDo(decision));
      prove(ActionProperties.HIGH_MEANS_MARAC, ActionProperties.highMeansMarac(decision));
      prove(CautionProperties.NO_HARD_STOP, CautionProperties.noHardStop(decision, baseline));
      prove(CautionProperties.LOW_RISK, CautionProperties.lowRisk(decision, baseline, this::tier));
      prove(CautionProperties.ADULTS_ONLY, CautionProperties.adultsOnly(decision, baseline));
      prove(CautionProperties.ADMITTED, CautionProperties.admitted(decision, baseline));
      prove(
          ActionProperties.NOTICE_NEEDS_VIOLENCE,
          ActionProperties.noticeNeedsViolence(decision, baseline));
      prove(
          ActionProperties.NOTICE_FOR_ADULTS, ActionProperties.noticeForAdults(decision, baseline));
      return proofs;
    }

    private void prove(Property property, List<Question> questions) {
      proofs.add(search.prove(property, questions));
    }

    /** STANDARD where the bundled policy never suggests the disposal above it. */
    private RiskTier tier(String caution) {
      boolean knownToStop =
          baseline
              .policy()
              .filter(bundled -> bundled.action(caution).isPresent())
              .map(bundled -> SymbolicDecision.of(bundled, ground.incident(), ground.days()))
              .map(
                  bundled ->
                      Formula.all(bundled.suggests(caution), bundled.atMost(RiskTier.MEDIUM)))
              .filter(above -> ground.ask(above) instanceof Answer.Impossible)
              .isPresent();
      return knownToStop ? RiskTier.STANDARD : RiskTier.MEDIUM;
    }
  }
}
