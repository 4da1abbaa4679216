package io.github.riskrules.tooling.proof;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.tooling.proof.smt.Patience;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was proven of a policy.
 *
 * @param pack the id of the policy
 * @param version its version
 * @param digest SHA-256 over every file of the pack and of the packs it extends, in hexadecimal
 * @param heldTo the policy whose must-keep list and promises it is held to; null for one that rests
 *     on none that comes with the library, of which {@code MUST-KEEP} is not asked
 * @param proofs what came of each property, in a fixed order
 * @param days the days of assessment that were looked at: the first of each time in which the same
 *     rules apply
 * @param entries how many entries each list of an incident had at most
 */
public record PackProof(
    String pack,
    String version,
    String digest,
    @Nullable PolicyRef heldTo,
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
   * @param patience how long to think
   * @throws io.github.riskrules.tooling.proof.smt.SolverUnavailableException if the solver cannot
   *     run on this machine
   */
  public static PackProof of(PolicyPack pack, Patience patience) {
    return of(pack, patience, Baseline.of(pack), property -> true);
  }

  /**
   * The same, held to what a given policy keeps and promises, whatever the pack rests on: what a
   * county's policy makes of the national one, for example.
   */
  public static PackProof of(PolicyPack pack, Patience patience, PolicyPack heldTo) {
    return of(pack, patience, Baseline.known(heldTo), property -> true);
  }

  /**
   * The same of all that can fail. Whether rules only add reasons takes longest and is never wrong.
   *
   * @param patience how long to think
   * @throws io.github.riskrules.tooling.proof.smt.SolverUnavailableException if the solver cannot
   *     run on this machine
   */
  public static PackProof ofWhatCanFail(PolicyPack pack, Patience patience) {
    return of(pack, patience, property -> !property.equals(RuleProperties.MATTER));
  }

  /** The same of some properties alone. */
  static PackProof of(PolicyPack pack, Patience patience, Predicate<Property> wanted) {
    return of(pack, patience, Baseline.of(pack), wanted);
  }

  private static PackProof of(
      PolicyPack pack, Patience patience, Baseline baseline, Predicate<Property> wanted) {
    Policy policy = pack.policy();
    Policy[] others = baseline.policy().stream().toArray(Policy[]::new);
    Promises promises = Promises.of(pack.sources().properties(), baseline.properties());
    try (Ground ground = Ground.of(policy, patience, promises.conditions(), others)) {
      return new PackProof(
          policy.ref().id(),
          policy.ref().version(),
          policy.ref().digest(),
          baseline.policy().map(Policy::ref).orElse(null),
          new Proving(ground, baseline, promises, wanted).all(),
          ground.days().each(),
          ground.room().largest());
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
}
