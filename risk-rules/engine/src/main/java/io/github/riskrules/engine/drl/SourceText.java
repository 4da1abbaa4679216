package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.text.Lines;
import io.github.riskrules.engine.text.Place;
import java.util.function.IntFunction;

/** The text of a rule file, which knows for each character where its author finds it. */
final class SourceText {
  private final String text;
  private final IntFunction<Place> places;
  private final IntFunction<Place> origins;

  private SourceText(String text, IntFunction<Place> places, IntFunction<Place> origins) {
    this.text = text;
    this.places = places;
    this.origins = origins;
  }

  /** A text as its author wrote it. */
  static SourceText written(String text) {
    IntFunction<Place> places = Lines.of(text)::place;
    return new SourceText(text, places, places);
  }

  /**
   * A text made from something else.
   *
   * @param places where its author mends a fault
   * @param origins where its author finds what a piece stands for
   */
  static SourceText made(String text, IntFunction<Place> places, IntFunction<Place> origins) {
    return new SourceText(text, places, origins);
  }

  String text() {
    return text;
  }

  /** Where a fault is mended. */
  Place place(int offset) {
    return places.apply(offset);
  }

  /** Where a piece comes from. */
  Place origin(int offset) {
    return origins.apply(offset);
  }
}
