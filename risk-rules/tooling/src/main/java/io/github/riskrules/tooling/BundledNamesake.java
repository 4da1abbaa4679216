package io.github.riskrules.tooling;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.yaml.YamlNode;
import io.github.riskrules.engine.yaml.YamlReader;
import java.util.Locale;
import java.util.Optional;

/**
 * A pack that calls itself by the id and version of one that comes with the library, and holds
 * something else. People tell policies apart by those two, so decisions of both would read as if
 * made under one.
 */
public final class BundledNamesake {
  private static final String MANIFEST = "pack.yaml";

  private BundledNamesake() {}

  /** What to do about the version of a pack; empty where it is its own, or is the bundled pack. */
  public static Optional<Problem> of(PolicyPack pack) {
    PolicyRef ref = pack.policy().ref();
    return PolicyPack.bundledRef(ref.id())
        .filter(bundled -> bundled.version().equals(ref.version()))
        .filter(bundled -> !bundled.digest().equals(ref.digest()))
        .map(bundled -> problem(pack, ref));
  }

  private static Problem problem(PolicyPack pack, PolicyRef ref) {
    String what =
        String.format(
            Locale.ROOT,
            "the policy that comes with the library is called %s %s as well, and holds something"
                + " else.",
            ref.id(),
            ref.version());
    String remedy = "Give this one a version of its own: decisions name their policy by it.";
    return version(pack)
        .map(place -> Problem.at(MANIFEST, place.line(), place.column(), what, remedy))
        .orElseGet(() -> Problem.of(MANIFEST, what, remedy));
  }

  private static Optional<YamlNode> version(PolicyPack pack) {
    return pack.file(MANIFEST)
        .flatMap(content -> YamlReader.read(MANIFEST, content).root())
        .flatMap(
            root -> root instanceof YamlNode.Mapping map ? map.value("version") : Optional.empty());
  }
}
