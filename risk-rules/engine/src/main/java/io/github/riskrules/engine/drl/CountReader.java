package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.policy.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the one form in which a rule counts entries of a list. */
final class CountReader {
  private static final String FORM =
      "Write accumulate( PriorIncident( … ); $n : count( 1 ); $n >= 3 ).";

  private final FileProblems problems;

  CountReader(FileProblems problems) {
    this.problems = problems;
  }

  /**
   * A count as it is written, its pattern not yet read.
   *
   * @param pattern the name of the list's entries
   * @param entries what the pattern holds
   * @param operator how the count is compared
   * @param number the number it is compared with
   * @param span where it stands
   */
  record Count(Token pattern, Tokens entries, Operator operator, int number, Span span) {}

  /** The count after its first word, or null with what is wrong with it reported. */
  @Nullable Count read(Token word, Tokens when) {
    if (!when.takes("(")) {
      problems.at(word, "this count is not written in full.", FORM);
      return null;
    }
    Tokens inside = when.inBrackets();
    Span span = when.spanFrom(word);
    List<Tokens> parts = inside.splitAt(";");
    Tokens pattern = parts.get(0);
    Token name = pattern.take();
    if (parts.size() != 3 || !name.isWord() || !pattern.takes("(") || !counts(parts.get(1))) {
      problems.at(word, "this is not a count of list entries.", FORM);
      return null;
    }
    Tokens entries = pattern.inBrackets();
    if (!pattern.atEnd()) {
      problems.at(pattern.peek(), "a count goes over one pattern only.", FORM);
      return null;
    }
    return bound(name, entries, parts.get(1).first(), parts.get(2), span);
  }

  private static boolean counts(Tokens function) {
    List<Token> all = function.all();
    return all.size() == 6
        && all.get(0).isWord()
        && all.get(0).text().matches("\\$[a-z][A-Za-z0-9]*")
        && all.get(1).is(":")
        && all.get(2).is("count")
        && all.get(3).is("(")
        && all.get(4).is("1")
        && all.get(5).is(")");
  }

  private @Nullable Count bound(
      Token pattern, Tokens entries, Token counted, Tokens test, Span span) {
    Token name = test.take();
    Optional<Operator> operator = ConstraintReader.operator(test.take());
    Token number = test.take();
    if (!name.is(counted.text())
        || operator.isEmpty()
        || operator.get() == Operator.NOT_EQUAL
        || !test.atEnd()
        || !number.text().matches("0|[1-9][0-9]{0,3}")) {
      problems.at(
          name,
          "a count is compared with one whole number.",
          "Write " + counted.text() + " >= 3, or another of ==, <, <=, >.");
      return null;
    }
    int bound = Integer.parseInt(number.text());
    if (bound == 0 && (operator.get() == Operator.AT_LEAST || operator.get() == Operator.LESS)) {
      problems.at(
          name,
          "a count is never below 0, so this "
              + (operator.get() == Operator.LESS ? "never" : "always")
              + " holds.",
          "Compare with 1 or more.");
      return null;
    }
    return new Count(pattern, entries, operator.get(), bound, span);
  }
}
