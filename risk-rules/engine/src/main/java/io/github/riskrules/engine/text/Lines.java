package io.github.riskrules.engine.text;

import java.util.Arrays;

/** The lines of a text: where in it a character stands. Immutable and thread-safe. */
public final class Lines {
  private final String text;
  private final int[] starts;

  private Lines(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /** The lines of a text; each ends with a line feed. */
  public static Lines of(String text) {
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
    return new Lines(text, Arrays.copyOf(starts, lines));
  }

  /** The place of an offset, its column in Java's characters, as most parsers count. */
  public Place place(int offset) {
    int line = lineOf(offset);
    return new Place(line + 1, offset - starts[line] + 1);
  }

  /** The place of an offset, its column in code points, as YAML parsers count. */
  public Place placeInCodePoints(int offset) {
    int line = lineOf(offset);
    return new Place(line + 1, text.codePointCount(starts[line], offset) + 1);
  }

  /** The offset of a place whose column is counted in code points; the end for one beyond it. */
  public int offsetInCodePoints(Place place) {
    if (place.line() < 1 || place.line() > starts.length) {
      return text.length();
    }
    int start = starts[place.line() - 1];
    int beyond = text.codePointCount(start, text.length());
    return text.offsetByCodePoints(start, Math.max(0, Math.min(place.column() - 1, beyond)));
  }

  private int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
