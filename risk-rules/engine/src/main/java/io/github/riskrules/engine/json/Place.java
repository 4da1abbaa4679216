package io.github.riskrules.engine.json;

import com.fasterxml.jackson.core.JsonLocation;
import org.jspecify.annotations.Nullable;

/** A place in a document: line and column from 1, or 0 where nobody can tell. */
record Place(int line, int column) {
  static final Place NOWHERE = new Place(0, 0);

  static Place of(@Nullable JsonLocation location) {
    return location == null
        ? NOWHERE
        : new Place(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
  }

  /** The place right after some text that begins a document. */
  static Place after(CharSequence text) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return new Place(line, column);
  }
}
