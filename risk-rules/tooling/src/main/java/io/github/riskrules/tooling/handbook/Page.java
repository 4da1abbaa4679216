package io.github.riskrules.tooling.handbook;

import io.github.riskrules.tooling.render.Clause;
import io.github.riskrules.tooling.render.Markdown;
import io.github.riskrules.tooling.render.Words;
import java.util.List;
import java.util.Locale;

/** A Markdown page as it is written, block by block. Text that it is given is Markdown already. */
final class Page {
  private final String pack;
  private final StringBuilder out = new StringBuilder();
  private boolean inList;

  /**
   * @param pack the pack whose handbook this is; those of others are files beside it
   */
  Page(String pack) {
    this.pack = pack;
  }

  /** Where links to a place lead within its page; the code hosts want it in lower case. */
  static String anchor(Place place) {
    return place.anchor().toLowerCase(Locale.ROOT);
  }

  /** A heading that links can lead to. */
  void heading(int level, String anchor, String text) {
    heading(level, "<a id=\"" + anchor + "\"></a>" + text);
  }

  void heading(int level, Phrase text) {
    heading(level, inline(text));
  }

  void heading(int level, String text) {
    block("#".repeat(level) + " " + text);
  }

  void paragraph(String text) {
    block(text);
  }

  void paragraph(Phrase text) {
    block(inline(text));
  }

  void paragraph(Remark remark) {
    if (remark.texts().size() == 1) {
      block(beside(remark));
    } else {
      block(Markdown.strong(remark.name()));
      remark.texts().forEach(text -> item(inline(text)));
    }
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
  void item(Remark remark) {
    if (remark.texts().size() == 1) {
      item(beside(remark));
    } else {
      item(Markdown.strong(remark.name()));
      remark.texts().forEach(text -> item(1, inline(text)));
    }
  }

  private String beside(Remark remark) {
    return Markdown.strong(remark.name()) + " " + inline(remark.texts().get(0));
  }

  /** Clauses that stand in a list of the same depth. */
  void clauses(int depth, List<Clause> clauses) {
    for (Clause clause : clauses) {
      item(depth, clause(clause));
      clauses(depth + 1, clause.parts());
    }
  }

  /** The one line of a clause; where parts follow, it ends with a colon. */
  private static String clause(Clause clause) {
    return Markdown.line(Words.capital(clause.text()))
        + (clause.answer().isEmpty() ? "" : " " + Markdown.strong(Words.capital(clause.answer())))
        + (clause.parts().isEmpty() ? "" : ":");
  }

  /** Words within a line. */
  String inline(Phrase phrase) {
    StringBuilder text = new StringBuilder();
    phrase.spans().forEach(span -> text.append(inline(span)));
    return text.toString();
  }

  private String inline(Phrase.Span span) {
    if (span instanceof Phrase.Strong) {
      return Markdown.strong(span.text());
    } else if (span instanceof Phrase.Struck) {
      return Markdown.struck(span.text());
    } else if (span instanceof Phrase.Link link) {
      return Markdown.link(span.text(), target(link.place()));
    }
    return Markdown.piece(span.text());
  }

  private String target(Place place) {
    return (place.pack().equals(pack) ? "" : place.pack() + ".md")
        + (place.anchor().isEmpty() ? "" : "#" + anchor(place));
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
