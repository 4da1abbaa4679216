package io.github.riskrules.tooling.handbook;

import io.github.riskrules.tooling.render.Clause;
import io.github.riskrules.tooling.render.Words;
import java.util.List;
import java.util.Map;

/** The words of a handbook as the templates of its page take them. */
final class HtmlWords {
  private HtmlWords() {}

  /**
   * A remark as a name with its texts below.
   *
   * @param name the name, which needs no colon there
   */
  record Named(String name, List<Map<String, Object>> texts) {
    static Named of(Remark remark) {
      String name = remark.name();
      return new Named(
          name.endsWith(":") ? name.substring(0, name.length() - 1) : name,
          remark.texts().stream().map(HtmlWords::phrase).toList());
    }
  }

  static Map<String, Object> phrase(Phrase phrase) {
    return Map.of("spans", phrase.spans().stream().map(HtmlWords::span).toList());
  }

  private static Map<String, Object> span(Phrase.Span span) {
    return Map.of(
        "text", span.text(),
        "plain", span instanceof Phrase.Plain,
        "strong", span instanceof Phrase.Strong,
        "struck", span instanceof Phrase.Struck,
        "target", span instanceof Phrase.Link link ? target(link.place()) : "");
  }

  /** Everything is on the one page: the handbook of another pack is a part of it. */
  private static String target(Place place) {
    return place.anchor().isEmpty() ? HtmlLayout.from(place.pack()) : place.anchor();
  }

  static Map<String, Object> when(When when) {
    return Map.of(
        "opening",
        phrase(when.opening()),
        "list",
        !when.clauses().isEmpty(),
        "parts",
        clauses(when.clauses()));
  }

  private static List<Map<String, Object>> clauses(List<Clause> clauses) {
    return clauses.stream().map(HtmlWords::clause).toList();
  }

  private static Map<String, Object> clause(Clause clause) {
    return Map.of(
        "question", Words.capital(clause.text()),
        "answer", Words.capital(clause.answer()),
        "list", !clause.parts().isEmpty(),
        "parts", clauses(clause.parts()));
  }
}
