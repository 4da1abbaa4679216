package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.text.ByteOrderMark;
import io.github.riskrules.engine.text.Lines;
import io.github.riskrules.engine.text.Place;
import io.github.riskrules.engine.text.Utf8;
import java.util.List;

/**
 * The text of a rule file or table, or the problem that stands in its way.
 *
 * @param text empty when there is a problem
 * @param problems none, or the one
 */
record RuleFileText(String text, List<Problem> problems) {
  /** Reads a file of at most so many bytes. */
  static RuleFileText decode(String file, byte[] content, int mostBytes) {
    if (content.length > mostBytes) {
      return refused(
          Problem.of(
              file,
              "is larger than " + mostBytes / 1024 + " KB.",
              "Split it into files of one topic each."));
    }
    if (ByteOrderMark.of(content) != ByteOrderMark.NONE) {
      return refused(
          Problem.at(
              file,
              1,
              1,
              "the file begins with a byte order mark, which some programs read as part of the"
                  + " first line.",
              "Save it as UTF-8 without a byte order mark."));
    }
    Utf8 decoded = Utf8.decode(content);
    if (!decoded.isWhole()) {
      Place end = Lines.of(decoded.text()).place(decoded.text().length());
      return refused(
          Problem.at(
              file,
              end.line(),
              end.column(),
              "the bytes from here on are not text in UTF-8.",
              "Save the file as UTF-8."));
    }
    return new RuleFileText(decoded.text(), List.of());
  }

  private static RuleFileText refused(Problem problem) {
    return new RuleFileText("", List.of(problem));
  }
}
