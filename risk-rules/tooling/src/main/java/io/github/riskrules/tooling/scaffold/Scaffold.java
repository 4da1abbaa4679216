package io.github.riskrules.tooling.scaffold;

import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that are a beginning, and what to do with them next. Where there is a problem there are no
 * files.
 *
 * @param files the files
 * @param next what to do next, one sentence each
 * @param problems why nothing can be made
 */
public record Scaffold(List<NewFile> files, List<String> next, List<Problem> problems) {
  public Scaffold {
    files = List.copyOf(files);
    next = List.copyOf(next);
    problems = List.copyOf(problems);
  }

  static Scaffold refused(String of, String what, String remedy) {
    return new Scaffold(List.of(), List.of(), List.of(Problem.of(Quoted.bare(of), what, remedy)));
  }

  /**
   * Writes all files below a folder, or none: a file that is already there is never written over.
   *
   * @return what keeps them from being written; empty when they are
   */
  public List<Problem> writeTo(Path folder) {
    List<Problem> there = new ArrayList<>(problems);
    for (NewFile file : files) {
      if (Files.exists(folder.resolve(file.path()), LinkOption.NOFOLLOW_LINKS)) {
        there.add(
            Problem.of(
                file.path(),
                "this file is already there, and nothing is written over it.",
                "Choose another name."));
      }
    }
    if (!there.isEmpty()) {
      return there;
    }
    for (NewFile file : files) {
      try {
        Path path = folder.resolve(file.path());
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.write(path, file.content(), StandardOpenOption.CREATE_NEW);
      } catch (IOException failed) {
        return List.of(
            Problem.of(
                file.path(), "the file cannot be written.", "Check that the folder may be."));
      }
    }
    return List.of();
  }
}
