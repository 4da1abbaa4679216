package io.github.riskrules.engine.drl;

import java.util.Arrays;
import java.util.function.IntFunction;

/** The text of a rule file, which knows for each character where its author finds it. */
final class SourceText {
  private final String text;
  private final IntFunction<Place> places;

  private SourceText(String text, IntFunction<Place> places) {
    this.text = text;
    this.places = places;
  }

  /** A text as its author wrote it. */
  static SourceText written(String text) {
    int[] lineStarts = lineStarts(text);
    return new SourceText(
        text,
        offset -> {
          int found = Arrays.binarySearch(lineStarts, offset);
          int line = found >= 0 ? found : -found - 2;
          return new Place(line + 1, offset - lineStarts[line] + 1);
        });
  }

  /** A text made from something else, whose author looks elsewhere. */
  static SourceText made(String text, IntFunction<Place> places) {
    return new SourceText(text, places);
  }

  String text() {
    return text;
  }

  Place place(int offset) {
    return places.apply(offset);
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
