package io.github.riskrules.engine.pack;

import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.signature.SignatureFile;
import io.github.riskrules.engine.signature.SignatureReader;
import io.github.riskrules.engine.text.Folded;
import io.github.riskrules.engine.text.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes in the files of one pack, whatever it is read from, and refuses what does not belong. Every
 * source goes through here, so the same pack is the same pack from a folder, a zip and a jar.
 */
final class PackIntake {
  static final int MOST_FILES = 200;
  static final int LARGEST_PACK = 16 * 1024 * 1024;

  /** Past this many names, the rest are more of the same. */
  private static final int MOST_REFUSED = 50;

  private final String name;
  private final SortedMap<String, byte[]> contents = new TreeMap<>();
  private final Map<String, String> folded = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private int total;

  PackIntake(String name) {
    this.name = name;
  }

  /** Whether a file may come in; if not, why is reported. */
  boolean admits(String path) {
    Optional<PackPaths.Refusal> refusal = PackPaths.refusal(path);
    if (refusal.isPresent()) {
      refuse(path, refusal.get().what(), refusal.get().remedy());
      return false;
    }
    String other = folded.putIfAbsent(Folded.of(path), path);
    if (other != null) {
      refuse(
          path,
          other.equals(path)
              ? "this file is there twice."
              : "this name differs from '" + other + "' only in how its letters are written.",
          "Keep one of them.");
      return false;
    }
    if (folded.size() > MOST_FILES) {
      ofPack("there are more than " + MOST_FILES + " files.", "Join or delete some.");
      return false;
    }
    return true;
  }

  /** Whether a folder may come in; if not, why is reported. */
  boolean admitsFolder(String path) {
    Optional<PackPaths.Refusal> refusal = PackPaths.refusalOfFolder(path);
    refusal.ifPresent(why -> refuse(path + "/", why.what(), why.remedy()));
    return refusal.isEmpty();
  }

  /** The most bytes to read of a file that was admitted; one more means that it is too large. */
  int mostBytes(String path) {
    return Math.min(PackPaths.largest(path), LARGEST_PACK - total);
  }

  /** Takes in a file that was admitted. */
  void add(String path, byte[] content) {
    if (content.length > PackPaths.largest(path)) {
      tooLarge(path);
    } else if (content.length > LARGEST_PACK - total) {
      ofPack("the files are larger than 16 MB together.", "Shorten or delete some.");
    } else {
      total += content.length;
      contents.put(path, content);
    }
  }

  void tooLarge(String path) {
    refuse(
        path,
        "the file is larger than " + PackPaths.largest(path) / 1024 + " KB.",
        path.equals(SignatureFile.NAME) ? SignatureReader.REMEDY : "Split it.");
  }

  /** Whether enough is wrong to stop. */
  boolean isHopeless() {
    return problems.size() >= MOST_REFUSED || folded.size() > MOST_FILES;
  }

  void refuse(String path, String what, String remedy) {
    if (problems.size() < MOST_REFUSED) {
      problems.add(Problem.of(Quoted.bare(path), what, remedy));
    }
  }

  void ofPack(String what, String remedy) {
    problems.add(Problem.of("pack " + Quoted.bare(name), what, remedy));
  }

  PackFilesReading finish(Optional<String> folder) {
    if (!folded.containsKey(PackManifest.FILE)) {
      ofPack("there is no pack.yaml.", "Give the folder or zip file that holds it.");
    }
    Optional<byte[]> signature = Optional.ofNullable(contents.remove(SignatureFile.NAME));
    return new PackFilesReading(
        problems.isEmpty()
            ? Optional.of(new PackFiles(name, folder, contents, signature))
            : Optional.empty(),
        problems);
  }
}
