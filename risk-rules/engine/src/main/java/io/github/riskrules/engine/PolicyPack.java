package io.github.riskrules.engine;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.pack.PackReader;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicySources;
import io.github.riskrules.engine.signature.PackTrust;
import io.github.riskrules.engine.signature.SignatureFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A policy pack that was read without any problem: its policy, merged with the packs it extends,
 * and its files. Immutable and thread-safe.
 *
 * <p>Reading never throws on what a pack holds, and nothing in a pack is ever run. A pack has at
 * most 200 files, 16 MB and 10,000 rules; a rule file at most 512 KB, a table 2 MB, any other file
 * 256 KB.
 */
public final class PolicyPack {
  private final Policy policy;
  private final PolicySources sources;
  private final List<PolicyRef> packs;
  private final TreeMap<String, byte[]> files;
  private final PackTrust trust;
  private final Optional<SignatureFile> signature;
  private final boolean isOnClassPath;

  private PolicyPack(PackReader.Result read, PackTrust trust, boolean isOnClassPath) {
    this.policy = read.policy().orElseThrow();
    this.sources = read.sources();
    this.packs = List.copyOf(read.packs());
    this.files = new TreeMap<>(read.files());
    this.trust = trust;
    this.signature = read.signature();
    this.isOnClassPath = isOnClassPath;
  }

  /**
   * Reads a pack in a folder, or in a zip file that holds it at its root or in one top folder. A
   * pack it extends is looked for in the folder beside it, then among the bundled packs. No
   * signature is required.
   */
  public static PackReading read(Path folderOrZip) {
    return read(folderOrZip, PackTrust.notRequired());
  }

  /**
   * Reads a pack as above, if it is signed as it is, with all it extends, by whom {@code trust}
   * says. Otherwise no rule file of it is even looked at. An engine over this pack takes no other
   * under less.
   */
  public static PackReading read(Path folderOrZip, PackTrust trust) {
    return reading(
        PackReader.read(folderOrZip, PolicyPack.class.getClassLoader(), trust), trust, false);
  }

  /** Reads a pack that comes with the library, as in {@code england-and-wales}. */
  public static PackReading bundled(String name) {
    return bundled(name, PolicyPack.class.getClassLoader());
  }

  /**
   * Reads a pack on the class path of a loader, in folder {@code packs/<name>}. What is on a class
   * path is as trusted as the program, and needs no signature.
   */
  public static PackReading bundled(String name, ClassLoader loader) {
    return reading(PackReader.bundled(name, loader), PackTrust.notRequired(), true);
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

  private static PackReading reading(
      PackReader.Result result, PackTrust trust, boolean isOnClassPath) {
    return new PackReading(
        result.policy().map(policy -> new PolicyPack(result, trust, isOnClassPath)),
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

  /**
   * What the pack is, then what each pack is that it extends, the nearest first. This is what a
   * signature of the pack signs.
   */
  public List<PolicyRef> packs() {
    return packs;
  }

  /** Whose packs it was read to trust. */
  public PackTrust trust() {
    return trust;
  }

  /** The id of the trusted key that signed it; empty where no signature was required. */
  public Optional<String> signedBy() {
    return trust.isRequired() ? signature.map(SignatureFile::key) : Optional.empty();
  }

  /** What lies in the pack as its signature. Only {@link #signedBy} says that it was verified. */
  public Optional<SignatureFile> signature() {
    return signature;
  }

  /** Whether it was read from the class path, and not from a folder or zip file. */
  boolean isOnClassPath() {
    return isOnClassPath;
  }

  /**
   * The paths of the pack's own files, sorted, as in {@code scenarios/marac.yaml}; not its
   * signature.
   */
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
