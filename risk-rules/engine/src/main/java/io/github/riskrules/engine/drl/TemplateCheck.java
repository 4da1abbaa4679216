package io.github.riskrules.engine.drl;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps what stands in a cell from becoming more than a value: a heading says in quotes, or as part
 * of one word, where the value goes, and the value cannot leave that place.
 */
final class TemplateCheck {
  static final String VALUE = "$param";
  private static final Set<String> STRUCTURE = Set.of("rule", "when", "then", "end", "forall");
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.]+");
  private static final Pattern NUMBERED = Pattern.compile("\\$\\d");

  private final FileProblems problems;

  TemplateCheck(FileProblems problems) {
    this.problems = problems;
  }

  void check(TableColumn column) {
    boolean condition = column.kind() == TableColumn.Kind.CONDITION;
    if (!condition && !column.pattern().isBlank()) {
      problems.add(
          column.pattern().place(),
          "only a column CONDITION has a pattern.",
          "Leave this cell blank.");
    }
    Cell template = column.template();
    if (column.kind() == TableColumn.Kind.NAME) {
      if (!template.isBlank()) {
        problems.add(
            template.place(), "a column NAME takes each cell as it is.", "Leave this cell blank.");
      }
      return;
    }
    String text = template.text();
    if (!text.contains(VALUE) || NUMBERED.matcher(text).find()) {
      problems.add(
          template.place(),
          "this heading does not say where the value goes.",
          "Write $param there, once for each column, as in " + example(column) + ".");
    }
    if (text.indexOf(VALUE) != text.lastIndexOf(VALUE)) {
      problems.add(
          template.place(),
          "this heading says more than once where the value goes.",
          "Write $param once; give each further value a column of its own.");
    }
    if (text.contains("//")
        || text.contains("/*")
        || tokens(text).stream().anyMatch(this::breaks)) {
      problems.add(
          template.place(),
          "this heading holds more than one piece of a rule.",
          "Write one condition, finding or annotation, as in " + example(column) + ".");
    }
  }

  void checkValue(TableColumn column, Cell value) {
    if (column.kind() == TableColumn.Kind.NAME) {
      if (value.isBlank()) {
        problems.add(
            value.place(),
            "this row has no name.",
            "Write an id, one space and a title, as in MARAC-01 visible high risk.");
      } else {
        checkQuoted(value);
      }
    } else if (!value.isBlank()) {
      boolean quoted =
          tokens(column.template().text()).stream()
              .filter(token -> token.text().contains(VALUE))
              .allMatch(Token::isText);
      if (quoted) {
        checkQuoted(value);
      } else if (!WORD.matcher(value.text()).matches()) {
        problems.add(
            value.place(),
            "this cell stands in a rule without quotes, where it can be one word or number only.",
            "Write one, as in 14 or YES.");
      }
    }
  }

  private void checkQuoted(Cell value) {
    if (value.text().contains("\"") || value.text().contains("\\") || value.text().contains("$")) {
      problems.add(
          value.place(),
          "'\"', '\\' and '$' cannot stand in a cell that becomes a text.",
          "Use single quotes for a quote within it.");
    }
  }

  private boolean breaks(Token token) {
    return !token.isText() && STRUCTURE.contains(token.text());
  }

  private static List<Token> tokens(String text) {
    return TokenScanner.scan(text, new FileProblems("", SourceText.written(text))).tokens();
  }

  private static String example(TableColumn column) {
    return switch (column.kind()) {
      case ACTION -> "findings.raise( RiskTier.HIGH, \"$param\" );";
      case METADATA -> "authority(\"$param\")";
      default -> "dash.ticks >= $param";
    };
  }
}
