package io.github.riskrules.engine.pack;

import io.github.riskrules.engine.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what is wrong with a pack and with those it extends. A file of an extended pack is named
 * with its pack in front, so that nobody looks for it in the wrong folder.
 */
final class PackProblems {
  private final List<Problem> problems = new ArrayList<>();

  /** Adds problems of one pack's files. */
  void add(String prefix, List<Problem> more) {
    for (Problem problem : more) {
      boolean ofPack = problem.file().startsWith("pack ");
      problems.add(
          new Problem(
              ofPack ? problem.file() : prefix + problem.file(),
              problem.line(),
              problem.column(),
              problem.pointer(),
              problem.what(),
              problem.remedy()));
    }
  }

  /** Adds a problem of a whole pack. */
  void of(PackManifest manifest, String what, String remedy) {
    problems.add(Problem.of(manifest.name(), what, remedy));
  }

  int count() {
    return problems.size();
  }

  /** Every problem once, sorted by file and place. */
  List<Problem> all() {
    return problems.stream().sorted().distinct().toList();
  }
}
