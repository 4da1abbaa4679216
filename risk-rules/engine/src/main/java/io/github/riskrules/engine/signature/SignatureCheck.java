package io.github.riskrules.engine.signature;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.text.Quoted;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Holds a pack, as it is, against its signature and the keys that are trusted. */
public final class SignatureCheck {
  private static final int NAME_COLUMN = 1;

  private final SignatureFile file;
  private final List<PolicyRef> packs;
  private final List<Problem> problems = new ArrayList<>();

  private SignatureCheck(SignatureFile file, List<PolicyRef> packs) {
    this.file = file;
    this.packs = packs;
  }

  /**
   * Everything that keeps a signature from being trusted; nothing when it is.
   *
   * @param file what was signed, as its file says
   * @param packs what is there: the pack, then those it extends, the nearest first
   */
  public static List<Problem> of(SignatureFile file, List<PolicyRef> packs, PackTrust trust) {
    SignatureCheck check = new SignatureCheck(file, packs);
    check.comparePacks();
    Optional<TrustedKey> key = check.key(trust);
    if (check.problems.isEmpty() && key.isPresent()) {
      check.verify(key.get());
    }
    return List.copyOf(check.problems);
  }

  /** What is wrong with a pack that bears no signature. */
  public static Problem unsigned(PolicyRef pack, PackTrust trust) {
    return Problem.of(
        "pack " + pack.id() + " " + pack.version(),
        "it is not signed, and only signed packs are taken here.",
        "Have it signed with a key trusted here (" + trustedHere(trust) + "): risk sign PACK.");
  }

  private void comparePacks() {
    for (int i = 0; i < Math.max(packs.size(), file.packs().size()); i++) {
      if (i >= packs.size() || i >= file.packs().size()) {
        at(
            2 + Math.min(i, file.packs().size()),
            NAME_COLUMN,
            "the pack extends other packs than when it was signed.",
            "Get the pack anew from whoever signed it, or have it signed again.");
        return;
      }
      compare(file.packs().get(i), packs.get(i), i);
    }
  }

  private void compare(PolicyRef signed, PolicyRef there, int i) {
    int column = NAME_COLUMN + (i == 0 ? SignatureFile.PACK : SignatureFile.EXTENDS).length();
    if (!signed.id().equals(there.id()) || !signed.version().equals(there.version())) {
      at(
          2 + i,
          column,
          "this is a signature of " + name(signed) + "; here is " + name(there) + ".",
          "A signature holds for one version of one pack. Put its own here, or have the pack"
              + " signed.");
    } else if (!signed.digest().equals(there.digest()) && !isExplainedBelow(i)) {
      at(
          2 + i,
          column + signed.id().length() + signed.version().length() + 2,
          i == 0
              ? "the pack is not what was signed: a file was changed, added, removed or renamed."
              : name(there) + ", which the pack extends, is not what it was when this was signed.",
          "Get the pack anew from whoever signed it. If the change is meant, have it checked and"
              + " signed again.");
    }
  }

  /** A digest covers what a pack extends: only the last of those that differ names the change. */
  private boolean isExplainedBelow(int i) {
    return i + 1 < Math.min(packs.size(), file.packs().size())
        && !packs.get(i + 1).equals(file.packs().get(i + 1));
  }

  private Optional<TrustedKey> key(PackTrust trust) {
    Optional<TrustedKey> key = trust.key(file.key());
    if (key.isEmpty()) {
      at(
          2 + file.packs().size(),
          NAME_COLUMN + SignatureFile.KEY.length(),
          "it is signed with key " + file.key() + ", which is not trusted here.",
          "Trusted here: "
              + trustedHere(trust)
              + ". Have it signed with such a key. Trust another only after asking whoever holds"
              + " it.");
    }
    return key;
  }

  private void verify(TrustedKey key) {
    byte[] signature = HexFormat.of().parseHex(file.signature());
    // What is there is verified, not what the file says of it.
    if (signature.length != Ed25519.LENGTH
        || !key.verifies(SignatureFile.statement(packs, key.id()), signature)) {
      at(
          3 + file.packs().size(),
          NAME_COLUMN + SignatureFile.SIGNATURE.length(),
          "the signature was not made with that key for this pack.",
          "Do not use the pack. Get it anew from whoever signed it.");
    }
  }

  private void at(int line, int column, String what, String remedy) {
    problems.add(Problem.at(SignatureFile.NAME, line, column, what, remedy));
  }

  private static String name(PolicyRef pack) {
    return Quoted.of(pack.id() + " " + pack.version());
  }

  private static String trustedHere(PackTrust trust) {
    return String.join(", ", trust.keyIds());
  }
}
