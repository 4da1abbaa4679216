package io.github.riskrules.engine;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.pack.PackReader;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicySources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A policy pack that was read without any problem: its policy, merged with the packs it extends,
 * and its files. Immutable and thread-safe.
 *
 * <p>Reading never throws on what a pack holds, and nothing in a pack is ever run. A pack has at
 * most 200 files and 16 MB; a rule file at most 512 KB, a table 2 MB, any other file 256 KB.
 */
public final class PolicyPack {
  private final Policy policy;
  private final PolicySources sources;
  private final TreeMap<String, byte[]> files;

  private PolicyPack(Policy policy, PolicySources sources, Map<String, byte[]> files) {
    this.policy = policy;
    this.sources = sources;
    this.files = new TreeMap<>(files);
  }

  /**
   * Reads a pack in a folder, or in a zip file that holds it at its root or in one top folder. A
   * pack it extends is looked for in the folder beside it, then among the bundled packs.
   */
  public static PackReading read(Path folderOrZip) {
    return reading(PackReader.read(folderOrZip, PolicyPack.class.getClassLoader()));
  }

  /** Reads a pack that comes with the library, as in {@code england-and-wales}. */
  public static PackReading bundled(String name) {
    return bundled(name, PolicyPack.class.getClassLoader());
  }

  /** Reads a pack on the class path of a loader, in folder {@code packs/<name>}. */
  public static PackReading bundled(String name, ClassLoader loader) {
    return reading(PackReader.bundled(name, loader));
  }

  /** The names of the packs that come with the library, sorted. */
  public static List<String> bundledNames() {
    return PackReader.bundledNames(PolicyPack.class.getClassLoader());
  }

  /**
   * Which version of a pack comes with the library, and its digest, without reading its rules;
   * empty where none of that name does.
   */
  public static Optional<PolicyRef> bundledRef(String name) {
    return PackReader.bundledRef(name, PolicyPack.class.getClassLoader());
  }

  private static PackReading reading(PackReader.Result result) {
    return new PackReading(
        result.policy().map(policy -> new PolicyPack(policy, result.sources(), result.files())),
        result.problems());
  }

  /** The policy, merged and checked. */
  public Policy policy() {
    return policy;
  }

  /** What the policy was merged from, for people who read it. */
  public PolicySources sources() {
    return sources;
  }

  /** The paths of the pack's own files, sorted, as in {@code scenarios/marac.yaml}. */
  public List<String> files() {
    return List.copyOf(files.keySet());
  }

  /** The bytes of one of the pack's own files. */
  public Optional<byte[]> file(String path) {
    return Optional.ofNullable(files.get(path)).map(byte[]::clone);
  }

  @Override
  public String toString() {
    return "pack " + policy.ref().id() + " " + policy.ref().version();
  }
}
