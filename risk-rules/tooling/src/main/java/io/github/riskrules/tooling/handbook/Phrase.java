package io.github.riskrules.tooling.handbook;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words within a line, of which some stand out, no longer hold, or lead to where they are
 * explained. How that looks is up to a layout.
 */
record Phrase(List<Span> spans) {
  static final Phrase NOTHING = new Phrase(List.of());

  Phrase {
    spans = List.copyOf(spans);
  }

  /** Some of the words, all of one kind. */
  sealed interface Span {
    String text();
  }

  record Plain(String text) implements Span {}

  record Strong(String text) implements Span {}

  record Struck(String text) implements Span {}

  record Link(String text, Place place) implements Span {}

  static Phrase of(String text) {
    return NOTHING.plain(text);
  }

  Phrase plain(String text) {
    return with(new Plain(text));
  }

  Phrase strong(String text) {
    return with(new Strong(text));
  }

  Phrase struck(String text) {
    return with(new Struck(text));
  }

  Phrase link(String text, Place place) {
    return with(new Link(text, place));
  }

  private Phrase with(Span span) {
    return and(new Phrase(List.of(span)));
  }

  Phrase and(Phrase more) {
    return new Phrase(Stream.concat(spans.stream(), more.spans().stream()).toList());
  }

  /** Several phrases, as in "a, b and c". */
  static Phrase both(List<Phrase> phrases) {
    Phrase joined = NOTHING;
    for (int i = 0; i < phrases.size(); i++) {
      String before = i == 0 ? "" : i < phrases.size() - 1 ? ", " : " and ";
      joined = (before.isEmpty() ? joined : joined.plain(before)).and(phrases.get(i));
    }
    return joined;
  }
}
