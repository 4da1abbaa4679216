package io.github.riskrules.tooling;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.signature.SignatureFile;
import java.util.Optional;

/**
 * A signature that no longer fits its pack. Where none is required the pack loads all the same, so
 * whoever edits a released pack would learn of it only where it is to come into force.
 */
public final class StaleSignature {
  private StaleSignature() {}

  /** What to do about the signature of a pack; empty where it fits, or there is none. */
  public static Optional<Problem> of(PolicyPack pack) {
    return pack.signature()
        .filter(signature -> !signature.packs().equals(pack.packs()))
        .map(
            signature ->
                Problem.of(
                    SignatureFile.NAME,
                    "the pack, or one it extends, has changed since it was signed.",
                    "Sign it again before it is released: risk sign PACK."));
  }
}
