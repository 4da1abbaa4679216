package io.github.riskrules.tooling;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.signature.SignatureFile;
import io.github.riskrules.engine.signature.SigningKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A pack that was to be signed: its signature, or why it has none. A signature says that a policy
 * may decide about people, so none is given for one that its own scenarios contradict.
 *
 * @param signature the text for {@code pack.sig}; empty when there is any problem
 * @param problems every scenario that cannot be read or does not hold
 */
public record PackSigning(Optional<SignatureFile> signature, List<Problem> problems) {
  public PackSigning {
    problems = List.copyOf(problems);
  }

  /** Runs the scenarios of a pack, and signs it where they hold. */
  public static PackSigning of(PolicyPack pack, SigningKey key) {
    PackTrial trial = PackTrial.of(pack);
    List<Problem> problems =
        Stream.concat(trial.problems().stream(), trial.failures().stream()).toList();
    return new PackSigning(
        problems.isEmpty() ? Optional.of(key.sign(pack.packs())) : Optional.empty(), problems);
  }
}
