package io.github.riskrules.assurance.fuzz;

import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.text.Unseen;
import java.util.List;
import java.util.regex.Pattern;

/** What an answer to bad input has to be like, whatever the input was. */
final class Sound {
  private static final int LONGEST = 2_000;
  private static final int MOST = 1_000;
  private static final Pattern OF_JAVA =
      Pattern.compile(
          "\\bat (java|io|org|com)\\.[a-z.]+|(java|org|com)\\.[a-z]+\\.[\\w.]*Exception");

  private Sound() {}

  /** Either there is something, and nothing is wrong with it, or it is said what is wrong. */
  static void eitherOr(boolean there, List<Problem> problems) {
    if (there != problems.isEmpty()) {
      throw new AssertionError("read: " + there + ", problems: " + problems.size());
    }
    problems(problems);
  }

  /** Every problem says where and what, in words, on a line. */
  static void problems(List<Problem> problems) {
    if (problems.size() > MOST) {
      throw new AssertionError(problems.size() + " problems are more than anyone reads");
    }
    for (Problem problem : problems) {
      text(problem.text());
      if (problem.what().isBlank() || problem.where().isBlank()) {
        throw new AssertionError("says too little: " + problem.text());
      }
    }
  }

  /** A message that a person can read and a terminal can show. */
  static void text(String text) {
    if (text.length() > LONGEST) {
      throw new AssertionError("longer than a message: " + text.length());
    }
    if (OF_JAVA.matcher(text).find()) {
      throw new AssertionError("speaks of Java: " + text);
    }
    if (text.codePoints().anyMatch(Unseen::is)) {
      throw new AssertionError("holds what steers a terminal: " + text);
    }
  }
}
