package io.github.riskrules.tooling.caseload;

import io.github.riskrules.engine.problem.Problem;

/** One incident document, and where it was found. */
final class FoundDocument {
  private final String file;
  private final int line;
  private final byte[] bytes;

  /**
   * A document.
   *
   * @param file the name of its file
   * @param line its line from 1; 0 where it is the whole file
   * @param bytes what it says
   */
  FoundDocument(String file, int line, byte[] bytes) {
    this.file = file;
    this.line = line;
    this.bytes = bytes;
  }

  String file() {
    return file;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where a person finds it: the file, or the file and the line. */
  String place() {
    return line == 0 ? file : file + ":" + line;
  }

  /** A problem of this document with its place in the file. */
  Problem placed(Problem problem) {
    if (line == 0) {
      return problem;
    }
    return problem.pointer().isEmpty()
        ? Problem.at(file, line, problem.column(), problem.what(), problem.remedy())
        : new Problem(place(), 0, 0, problem.pointer(), problem.what(), problem.remedy());
  }
}
