package io.github.riskrules.tooling.diff;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the two policies compared.
 *
 * @param id its id
 * @param version its version
 * @param digest SHA-256 over every file of the pack and of the packs it extends
 * @param title what it is called
 * @param owner who answers for it
 * @param inForceFrom the first day it is in force
 * @param inForceUntil the last day it is in force; null when without end
 * @param packs the packs it is merged from, each with its version, the last extended one first
 */
public record PackSide(
    String id,
    String version,
    String digest,
    String title,
    String owner,
    LocalDate inForceFrom,
    @Nullable LocalDate inForceUntil,
    List<String> packs) {
  public PackSide {
    packs = List.copyOf(packs);
  }

  static PackSide of(PolicyPack pack) {
    Policy policy = pack.policy();
    return new PackSide(
        policy.ref().id(),
        policy.ref().version(),
        policy.ref().digest(),
        policy.title(),
        policy.owner(),
        policy.inForceFrom(),
        policy.inForceUntil(),
        pack.sources().layers().stream()
            .map(layer -> layer.pack() + " " + layer.version())
            .toList());
  }

  /** Its id and version. */
  public String inWords() {
    return id + " " + version;
  }
}
