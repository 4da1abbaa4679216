package io.github.riskrules.tooling.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lays out a rule file. Lines stay the lines that people made of them; what is settled is how far
 * each begins from the margin, where blank lines stand, and the spaces between the pieces of a
 * line.
 */
final class RuleFileLayout {
  private static final int STEP = 4;
  private static final int CONTINUED = 2 * STEP;
  private static final Set<String> AT_MARGIN =
      Set.of("package", "import", "global", "rule", "when", "then", "end");
  private static final Set<String> SPACED_WORDS = Set.of("in", "exists", "not", "contains");

  private final List<String> lines = new ArrayList<>();
  private boolean isInRule;
  private boolean isHead;
  private boolean isInComment;
  private boolean wasBlank;
  private boolean isWithin;
  private int depth;

  private RuleFileLayout() {}

  static String of(String text) {
    RuleFileLayout layout = new RuleFileLayout();
    text.replace("\r\n", "\n").lines().forEach(layout::add);
    return String.join("\n", layout.lines) + "\n";
  }

  private void add(String line) {
    if (isInComment || line.strip().startsWith("/*")) {
      // How a comment of several lines is laid out is its author's own affair.
      isInComment = !line.contains("*/");
      put(line.stripTrailing());
      return;
    }
    List<Piece> pieces = Piece.of(line);
    if (pieces.isEmpty()) {
      wasBlank = true;
      return;
    }
    String first = pieces.get(0).text();
    boolean atMargin = !isInRule || (depth == 0 && AT_MARGIN.contains(first));
    if (atMargin && first.equals("rule")) {
      isInRule = true;
      isHead = true;
    } else if (atMargin && first.equals("when")) {
      isHead = false;
    }
    put(" ".repeat(atMargin ? 0 : indent(line)) + spaced(pieces));
    if (atMargin && first.equals("end")) {
      isInRule = false;
      isWithin = false;
      wasBlank = true;
    }
    pieces.forEach(piece -> depth += piece.is("(") ? 1 : piece.is(")") ? -1 : 0);
  }

  /** What goes on from the line before keeps the place that its author gave it. */
  private int indent(String line) {
    int given = line.length() - line.stripLeading().length();
    return depth == 0 ? STEP : line.startsWith(" ".repeat(CONTINUED)) ? given : CONTINUED;
  }

  /** No blank line stands within a rule, and one line wherever there were some outside. */
  private void put(String line) {
    if (wasBlank && !isWithin && !lines.isEmpty()) {
      lines.add("");
    }
    wasBlank = false;
    lines.add(line);
    isWithin = isInRule;
  }

  private String spaced(List<Piece> pieces) {
    StringBuilder line = new StringBuilder(pieces.get(0).text());
    for (int i = 1; i < pieces.size(); i++) {
      line.append(isApart(pieces.get(i - 1), pieces.get(i)) ? " " : "")
          .append(pieces.get(i).text());
    }
    return line.toString();
  }

  private boolean isApart(Piece before, Piece piece) {
    if (piece.is(",") || piece.is(";")) {
      return false;
    }
    if (piece.is("(")) {
      return !before.isWord() || SPACED_WORDS.contains(before.text());
    }
    boolean inAnnotation = isHead;
    return !(inAnnotation && (before.is("(") || piece.is(")")));
  }
}
