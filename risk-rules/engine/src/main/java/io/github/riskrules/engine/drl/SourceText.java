package io.github.riskrules.engine.drl;

import java.util.Arrays;
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
    int[] lineStarts = lineStarts(text);
    IntFunction<Place> places =
        offset -> {
          int found = Arrays.binarySearch(lineStarts, offset);
          int line = found >= 0 ? found : -found - 2;
          return new Place(line + 1, offset - lineStarts[line] + 1);
        };
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

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }
}
