package io.github.riskrules.tooling.replay;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The policies at hand, found by their digest: those given, then those that come bundled. */
public final class Policies {
  private final Map<String, RiskEngine> engines = new HashMap<>();

  private Policies(List<PolicyPack> given) {
    given.forEach(pack -> engines.put(pack.policy().ref().digest(), RiskEngine.of(pack)));
  }

  /** The given packs and the bundled ones. */
  public static Policies of(List<PolicyPack> given) {
    return new Policies(given);
  }

  Optional<RiskEngine> engine(String digest) {
    if (!engines.containsKey(digest)) {
      PolicyPack.bundledNames().stream()
          .filter(
              name ->
                  PolicyPack.bundledRef(name).map(PolicyRef::digest).equals(Optional.of(digest)))
          .findFirst()
          .map(name -> RiskEngine.of(PolicyPack.bundled(name).orElseThrow()))
          .ifPresent(engine -> engines.put(digest, engine));
    }
    return Optional.ofNullable(engines.get(digest));
  }
}
