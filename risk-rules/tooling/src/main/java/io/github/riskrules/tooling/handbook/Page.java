package io.github.riskrules.tooling.handbook;

import io.github.riskrules.tooling.render.Clause;
import io.github.riskrules.tooling.render.Markdown;
import io.github.riskrules.tooling.render.Words;
import java.util.List;

/** A Markdown page as it is written, block by block. What it is given is Markdown already. */
final class Page {
  private final StringBuilder out = new StringBuilder();
  private boolean inList;

  /** A heading that links can lead to. */
  void heading(int level, String anchor, String text) {
    block("#".repeat(level) + " <a id=\"" + anchor + "\"></a>" + text);
  }

  void heading(int level, String text) {
    block("#".repeat(level) + " " + text);
  }

  void paragraph(String text) {
    block(text);
  }

  void quote(String text) {
    block("> " + text);
  }

  void item(String text) {
    item(0, text);
  }

  void item(int depth, String text) {
    out.append(inList ? "" : "\n")
        .append("  ".repeat(depth))
        .append("- ")
        .append(text)
        .append('\n');
    inList = true;
  }

  /** A name with what belongs to it: beside it where it is one thing, below it where it is more. */
  void item(String name, List<String> texts) {
    if (texts.size() == 1) {
      item("**" + name + ":** " + texts.get(0));
    } else if (!texts.isEmpty()) {
      item("**" + name + ":**");
      texts.forEach(text -> item(1, text));
    }
  }

  /** Clauses that stand in a list of the same depth. */
  void clauses(int depth, List<Clause> clauses) {
    for (Clause clause : clauses) {
      item(depth, clause(clause));
      clauses(depth + 1, clause.parts());
    }
  }

  /** The one line of a clause; where parts follow, it ends with a colon. */
  static String clause(Clause clause) {
    return Markdown.line(Words.capital(clause.text()))
        + (clause.answer().isEmpty() ? "" : " " + Markdown.strong(Words.capital(clause.answer())))
        + (clause.parts().isEmpty() ? "" : ":");
  }

  private void block(String text) {
    out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
    inList = false;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
