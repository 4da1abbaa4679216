package io.github.riskrules.engine.pack;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.signature.PackTrust;
import io.github.riskrules.engine.signature.SignatureCheck;
import io.github.riskrules.engine.signature.SignatureFile;
import io.github.riskrules.engine.signature.SignatureReader;
import java.util.List;
import java.util.Optional;

/**
 * The signatures of a pack and of what it extends. That of the pack covers every byte of both, so
 * only it is verified; a file by that name that is no signature is refused wherever it lies.
 */
final class PackSignatures {
  private final PackChain chain;
  private final List<PolicyRef> packs;
  private final PackTrust trust;

  PackSignatures(PackChain chain, List<PolicyRef> packs, PackTrust trust) {
    this.chain = chain;
    this.packs = packs;
    this.trust = trust;
  }

  void addProblems(PackProblems problems) {
    for (PackPart part : chain.baseFirst()) {
      part.files()
          .signature()
          .ifPresent(file -> problems.add(part.prefix(), SignatureReader.read(file).problems()));
    }
    // Of a chain that is not whole, nothing can be said, and it is refused for that already.
    if (trust.isRequired() && chain.isComplete()) {
      problems.add("", unverified());
    }
  }

  private List<Problem> unverified() {
    if (chain.top().files().signature().isEmpty()) {
      return List.of(SignatureCheck.unsigned(packs.get(0), trust));
    }
    return ofTop().map(file -> SignatureCheck.of(file, packs, trust)).orElse(List.of());
  }

  /** What the pack itself is signed with, if anything. */
  Optional<SignatureFile> ofTop() {
    return chain.top().files().signature().flatMap(file -> SignatureReader.read(file).file());
  }
}
