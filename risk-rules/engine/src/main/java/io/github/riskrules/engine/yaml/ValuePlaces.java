package io.github.riskrules.engine.yaml;

import io.github.riskrules.engine.text.Lines;
import io.github.riskrules.engine.text.Place;
import java.util.function.IntFunction;

/**
 * Where the characters of one value stand in its file, however it is written there: plain, in
 * quotes, or in a block of lines, folded or not. All of these keep the order of what can be seen.
 */
public final class ValuePlaces implements IntFunction<Place> {
  private final Lines lines;
  private final int[] offsets;

  private ValuePlaces(Lines lines, int[] offsets) {
    this.lines = lines;
    this.offsets = offsets;
  }

  /** The places of a value of a file. */
  public static ValuePlaces of(YamlNode.Scalar value, String file) {
    Lines lines = Lines.of(file);
    int start = lines.offsetInCodePoints(new Place(value.line(), value.column()));
    String text = value.text();
    int[] offsets = new int[text.length() + 1];
    int at = begin(value, file, start);
    boolean followed = true;
    for (int i = 0; i < text.length(); i++) {
      char wanted = text.charAt(i);
      if (followed && wanted > ' ') {
        at = next(wanted, file, at);
        followed = at < file.length() && file.charAt(at) == wanted;
      }
      // An escape stands for something else than itself; after it only the beginning is certain.
      offsets[i] = followed ? at : start;
      at += followed && wanted > ' ' ? 1 : 0;
    }
    offsets[text.length()] = followed ? at : start;
    return new ValuePlaces(lines, offsets);
  }

  /** After the quote that opens a value, or on the line below the sign that opens a block. */
  private static int begin(YamlNode.Scalar value, String file, int start) {
    if (value.plain()) {
      return start;
    }
    char first = start < file.length() ? file.charAt(start) : '"';
    int lineEnd = file.indexOf('\n', start);
    return first == '|' || first == '>' ? (lineEnd < 0 ? file.length() : lineEnd) : start + 1;
  }

  private static int next(char wanted, String file, int from) {
    int at = from;
    while (at < file.length() && file.charAt(at) <= ' ') {
      at++;
    }
    boolean escaped = at + 1 < file.length() && file.charAt(at) == '\\' && wanted != '\\';
    return escaped ? at + 1 : at;
  }

  @Override
  public Place apply(int offset) {
    return lines.placeInCodePoints(offsets[offset]);
  }
}
