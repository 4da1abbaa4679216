package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.direction.Faults;
import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.text.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Gathers everything wrong with one rule file. */
final class FileProblems implements Faults {
  /** Beyond this nobody reads on; a file of nothing but faults must not fill the memory either. */
  private static final int MOST = 500;

  private final String file;
  private final String sheet;
  private final SourceText source;
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final NavigableSet<Integer> offsets = new TreeSet<>();

  FileProblems(String file, SourceText source) {
    this(file, "", source);
  }

  private FileProblems(String file, String sheet, SourceText source) {
    this.file = file;
    this.sheet = sheet;
    this.source = source;
  }

  /** Those of a sheet, whose places are row and column and are named as its cells are. */
  static FileProblems ofSheet(String file, String sheet, SourceText source) {
    return new FileProblems(file, sheet, source);
  }

  void at(int offset, String what, String remedy) {
    offsets.add(offset);
    add(source.place(offset), what, remedy);
  }

  void at(Token token, String what, String remedy) {
    at(token.start(), what, remedy);
  }

  @Override
  public void at(Span span, String what, String remedy) {
    add(new Place(span.line(), span.column()), what, remedy);
  }

  void add(Place place, String what, String remedy) {
    if (problems.size() < MOST) {
      problems.add(
          sheet.isEmpty()
              ? Problem.at(file, place.line(), place.column(), what, remedy)
              : Problem.inSheet(file, sheet, place.line(), place.column(), what, remedy));
    } else if (problems.size() == MOST) {
      problems.add(
          Problem.of(file, "has more problems than these " + MOST + ".", "Mend these first."));
    }
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Whether something is wrong within a stretch of the text. */
  boolean anyWithin(int start, int end) {
    return !offsets.subSet(start, end).isEmpty();
  }

  int size() {
    return problems.size();
  }

  List<Problem> inOrder() {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(null);
    return sorted;
  }
}
