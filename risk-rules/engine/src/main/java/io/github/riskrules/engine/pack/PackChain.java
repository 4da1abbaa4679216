package io.github.riskrules.engine.pack;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.yaml.YamlNode;
import io.github.riskrules.engine.yaml.YamlProblems;
import io.github.riskrules.engine.yaml.YamlReader;
import io.github.riskrules.engine.yaml.YamlReading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds a pack and, one after the other, those it extends. An extended pack is looked for in the
 * folder beside the pack that names it, then among the bundled packs, by id and exact version.
 */
final class PackChain {
  /** National, regional, force and unit: a policy of more layers is one nobody can follow. */
  static final int DEEPEST = 4;

  private final ClassLoader bundled;
  private final PackProblems problems;
  private final List<PackPart> topFirst = new ArrayList<>();
  private boolean isComplete;

  private PackChain(ClassLoader bundled, PackProblems problems) {
    this.bundled = bundled;
    this.problems = problems;
  }

  static PackChain follow(PackSource source, ClassLoader bundled, PackProblems problems) {
    PackChain chain = new PackChain(bundled, problems);
    Candidate candidate = Candidate.read(source, "");
    PackSource from = source;
    while (true) {
      problems.add("", candidate.problems);
      if (candidate.part.isEmpty()) {
        return chain;
      }
      PackPart part = candidate.part.get();
      chain.topFirst.add(part);
      if (candidate.isLost) {
        return chain;
      }
      if (part.manifest().base().isEmpty()) {
        chain.isComplete = true;
        return chain;
      }
      Optional<Candidate> next = chain.next(part, part.manifest().base().get(), from);
      if (next.isEmpty()) {
        return chain;
      }
      candidate = next.get();
      from = candidate.source;
    }
  }

  /** The packs found, the last extended one first, the pack itself last. */
  List<PackPart> baseFirst() {
    List<PackPart> parts = new ArrayList<>(topFirst);
    Collections.reverse(parts);
    return parts;
  }

  /**
   * What each pack is, the pack itself first. Each digest covers what that pack extends, and is the
   * one its decisions name.
   */
  List<PolicyRef> refs() {
    List<String> digests = PackDigest.ofEach(topFirst);
    List<PolicyRef> refs = new ArrayList<>();
    for (int i = 0; i < topFirst.size(); i++) {
      PackManifest manifest = topFirst.get(i).manifest();
      refs.add(new PolicyRef(manifest.id(), manifest.version(), digests.get(i)));
    }
    return refs;
  }

  /** The pack itself. */
  PackPart top() {
    return topFirst.get(0);
  }

  /** Whether every pack of the chain was found and says rightly what it is. */
  boolean isComplete() {
    return isComplete;
  }

  private Optional<Candidate> next(PackPart part, PackManifest.Extended base, PackSource from) {
    if (topFirst.stream().anyMatch(above -> above.id().equals(base.id()))) {
      return refuse(part, base, "a pack cannot extend itself, directly or in a circle.", "");
    }
    if (topFirst.size() == DEEPEST) {
      return refuse(
          part, base, "more than " + DEEPEST + " packs extend each other.", "Join some of them.");
    }
    List<String> versions = new ArrayList<>();
    Optional<PackSource> beside = from.beside(base.id());
    BundledSource inJar = new BundledSource(base.id(), bundled);
    List<PackSource> places = new ArrayList<>();
    beside.ifPresent(places::add);
    if (inJar.exists()) {
      places.add(inJar);
    }
    for (PackSource place : places) {
      Candidate candidate = Candidate.read(place, base.id() + "/");
      // A broken pack is the one that was meant: its own problems say more than "not found" does.
      if (candidate.part.isEmpty() || !candidate.problems.isEmpty()) {
        return Optional.of(candidate);
      }
      PackPart found = candidate.part.get();
      String version = found.manifest().version();
      if (version.equals(base.version())) {
        if (place != inJar && inJar.exists() && differs(found, Candidate.read(inJar, ""))) {
          return refuse(
              part,
              base,
              "the folder beside it holds another '"
                  + base.id()
                  + " "
                  + base.version()
                  + "' than the bundled one.",
              "Delete that folder, or give the changed pack another version or id.");
        }
        return Optional.of(candidate);
      }
      versions.add(version + (place == inJar ? " (bundled)" : " (in the folder beside it)"));
    }
    return versions.isEmpty()
        ? refuse(
            part,
            base,
            "the pack '"
                + base.id()
                + "' it extends is neither in the folder beside it nor"
                + " bundled.",
            "Put it there.")
        : refuse(
            part,
            base,
            "the pack '" + base.id() + "' is not there in version " + base.version() + ".",
            "There is " + String.join(" and ", versions) + ".");
  }

  /** Whether a bundled pack says it is the same as one in a folder, and holds something else. */
  private static boolean differs(PackPart inFolder, Candidate bundled) {
    return bundled.part.isEmpty()
        || (bundled.part.get().manifest().version().equals(inFolder.manifest().version())
            && !PackDigest.sameFiles(
                Optional.of(inFolder.files()), Optional.of(bundled.part.get().files())));
  }

  private Optional<Candidate> refuse(
      PackPart part, PackManifest.Extended base, String what, String remedy) {
    YamlNode place = base.place();
    problems.add(
        part.prefix(),
        List.of(Problem.at(PackManifest.FILE, place.line(), place.column(), what, remedy)));
    return Optional.empty();
  }

  /** A place that was looked into, and what lay there. */
  private static final class Candidate {
    final PackSource source;
    final Optional<PackPart> part;
    final boolean isLost;
    final List<Problem> problems;

    /** {@code isLost} says that what the pack extends, if anything, cannot be told. */
    private Candidate(
        PackSource source, Optional<PackPart> part, boolean isLost, List<Problem> problems) {
      this.source = source;
      this.part = part;
      this.isLost = isLost;
      this.problems = problems;
    }

    static Candidate read(PackSource source, String prefix) {
      PackFilesReading reading = source.files();
      PackProblems problems = new PackProblems();
      problems.add(prefix, reading.problems());
      if (reading.files().isEmpty()) {
        return new Candidate(source, Optional.empty(), true, problems.all());
      }
      PackFiles files = reading.files().get();
      byte[] content = files.content(PackManifest.FILE).orElseThrow();
      YamlReading yaml = YamlReader.read(PackManifest.FILE, content);
      problems.add(prefix, yaml.problems());
      YamlProblems inFile = new YamlProblems(PackManifest.FILE);
      PackManifest manifest =
          yaml.root()
              .map(root -> new ManifestReader(inFile).read(root, files.folder()))
              .orElseGet(() -> PackManifest.unreadable(files.name()));
      problems.add(prefix, inFile.all());
      boolean lost =
          yaml.root().isEmpty()
              || (ManifestReader.namesBase(yaml.root()) && manifest.base().isEmpty());
      return new Candidate(
          source, Optional.of(new PackPart(prefix, files, manifest)), lost, problems.all());
    }
  }
}
