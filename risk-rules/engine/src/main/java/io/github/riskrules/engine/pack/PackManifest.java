package io.github.riskrules.engine.pack;

import io.github.riskrules.engine.policy.MustKeep;
import io.github.riskrules.engine.yaml.YamlNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a pack says of itself in {@code pack.yaml}.
 *
 * @param id its id
 * @param version its version
 * @param title what it is called
 * @param owner who answers for it
 * @param inForceFrom the first day it is in force
 * @param inForceUntil the last day; empty when without end
 * @param base the pack it extends; empty when none
 * @param schemes local schemes that are on
 * @param hardStops paths of the facts it adds to the hard stops
 * @param mustKeep the rules of its own that no pack may drop or weaken unseen
 * @param properties what it promises of every incident
 */
record PackManifest(
    String id,
    String version,
    String title,
    String owner,
    LocalDate inForceFrom,
    Optional<LocalDate> inForceUntil,
    Optional<Extended> base,
    List<String> schemes,
    List<String> hardStops,
    List<Kept> mustKeep,
    List<StatedProperty> properties) {
  static final String FILE = "pack.yaml";

  PackManifest {
    schemes = List.copyOf(schemes);
    hardStops = List.copyOf(hardStops);
    mustKeep = List.copyOf(mustKeep);
    properties = List.copyOf(properties);
  }

  /** What stands in for the manifest of a pack whose own cannot be read. */
  static PackManifest unreadable(String name) {
    return new PackManifest(
        name,
        "",
        "",
        "",
        LocalDate.EPOCH,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** What messages call the pack. */
  String name() {
    return ("pack " + id + " " + version).strip();
  }

  /**
   * The pack that another extends, in exactly one version: the packs were checked together.
   *
   * @param id its id
   * @param version its version
   * @param place where the manifest names it
   */
  record Extended(String id, String version, YamlNode place) {}

  /**
   * A rule that is to be kept.
   *
   * @param place where the manifest names it
   */
  record Kept(MustKeep rule, YamlNode place) {}
}
