package io.github.riskrules.engine;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.pack.PackVersion;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.signature.PackTrust;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which pack may come into force after which, where signatures are required. */
final class Succession {
  private Succession() {}

  /** Why a pack may not follow the one in force; nothing if it may. */
  static List<Problem> objections(
      PolicyRef inForce, PolicyPack next, PackTrust trust, Optional<String> asked) {
    List<Problem> objections = new ArrayList<>(untrusted(next, trust));
    PolicyRef offered = next.policy().ref();
    if (asked.isPresent() && !asked.get().equals(offered.version())) {
      objections.add(
          of(
              offered,
              "it is not the version that was asked for.",
              "Give the pack of that version, or ask for this one."));
    }
    if (trust.isRequired()) {
      objections.addAll(outOfOrder(inForce, offered, asked.isPresent()));
    }
    return List.copyOf(objections);
  }

  /** Why a pack may not be in force at all; nothing if it may. */
  static List<Problem> untrusted(PolicyPack pack, PackTrust trust) {
    if (!trust.isRequired()
        || pack.isOnClassPath()
        || pack.signedBy().filter(trust.keyIds()::contains).isPresent()) {
      return List.of();
    }
    return List.of(
        of(
            pack.policy().ref(),
            "it was not read as signed with a key that is trusted here.",
            "Have it signed with one of these keys, and read it by them: "
                + String.join(", ", trust.keyIds())
                + "."));
  }

  private static List<Problem> outOfOrder(PolicyRef inForce, PolicyRef offered, boolean isAsked) {
    if (!offered.id().equals(inForce.id())) {
      return List.of(
          of(
              offered,
              "the pack in force is '" + inForce.id() + "', and no other takes its place.",
              "Start the program with the other pack, if that is meant."));
    }
    PackVersion now = PackVersion.of(inForce.version());
    PackVersion then = PackVersion.of(offered.version());
    if (then.isOlderThan(now) && !isAsked) {
      return List.of(
          of(
              offered,
              "it is older than " + inForce.version() + ", which is in force.",
              "If the way back is meant, ask for it by naming version " + offered.version() + "."));
    }
    if (then.equals(now) && !offered.digest().equals(inForce.digest())) {
      return List.of(
          of(
              offered,
              "version " + inForce.version() + " is in force with other content.",
              "Give what has changed a newer version, and have it signed."));
    }
    return List.of();
  }

  private static Problem of(PolicyRef pack, String what, String remedy) {
    return Problem.of("pack " + pack.id() + " " + pack.version(), what, remedy);
  }
}
