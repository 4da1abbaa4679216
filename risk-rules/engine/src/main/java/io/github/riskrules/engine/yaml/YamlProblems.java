package io.github.riskrules.engine.yaml;

import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.text.Place;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with one file while it is read. Not thread-safe. */
public final class YamlProblems {
  /** More than this is one mistake repeated; nobody reads further. */
  static final int MOST = 50;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  /** Gathers the problems of a file, named as its author knows it. */
  public YamlProblems(String file) {
    this.file = file;
  }

  /** Reports a problem where a value stands. */
  public void at(YamlNode node, String what, String remedy) {
    at(node.line(), node.column(), what, remedy);
  }

  /** Reports a problem at a place. */
  void at(Place place, String what, String remedy) {
    at(place.line(), place.column(), what, remedy);
  }

  /** Reports a problem at a line and column. */
  public void at(int line, int column, String what, String remedy) {
    if (problems.size() < MOST) {
      problems.add(Problem.at(file, line, column, what, remedy));
    }
  }

  /** Reports a problem of the whole file. */
  public void ofFile(String what, String remedy) {
    problems.add(Problem.of(file, what, remedy));
  }

  /** Whether so much is wrong that reading on helps nobody. */
  boolean tooMany() {
    return problems.size() >= MOST;
  }

  /** How many problems there are so far. */
  public int count() {
    return problems.size();
  }

  /** The problems so far, sorted by place. */
  public List<Problem> all() {
    List<Problem> all = new ArrayList<>(problems.stream().sorted().toList());
    if (tooMany()) {
      all.add(Problem.of(file, "there may be more problems than these.", "Mend these first."));
    }
    return all;
  }
}
