package io.github.riskrules.engine.json;

import io.github.riskrules.engine.text.ByteOrderMark;
import io.github.riskrules.engine.text.Lines;
import io.github.riskrules.engine.text.Place;
import io.github.riskrules.engine.text.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a document into text before any parser sees them, or says why they are none.
 */
final class DocumentText {
  /** The most bytes of a document. */
  static final int MOST_BYTES = 256 * 1024;

  private static final String SAVE_AS_UTF_8 = "Save the document as UTF-8 without a mark.";

  private DocumentText() {}

  /** The text of a document; null when it has none that can be relied on. */
  static @Nullable String of(byte[] document, Problems problems) {
    if (document.length > MOST_BYTES) {
      problems.add(
          Place.NOWHERE,
          "the document is larger than 256 KB.",
          "One document holds one incident; leave out all but its facts.");
      return null;
    }
    if (isWide(document)) {
      problems.add(Place.TOP, "the document is in UTF-16 or UTF-32, not in UTF-8.", SAVE_AS_UTF_8);
      return null;
    }
    Utf8 decoded = Utf8.decode(document);
    if (!decoded.isWhole()) {
      problems.add(
          end(decoded.text()), "the document is not valid UTF-8 from here on.", SAVE_AS_UTF_8);
      return null;
    }
    return withoutMark(decoded.text(), problems);
  }

  /** A JSON document begins with a character of one byte, so a zero there betrays a wider code. */
  private static boolean isWide(byte[] document) {
    return ByteOrderMark.of(document) == ByteOrderMark.UTF_16
        || (document.length >= 2 && (document[0] == 0 || document[1] == 0));
  }

  private static @Nullable String withoutMark(String text, Problems problems) {
    String plain = text;
    if (text.startsWith("\uFEFF")) {
      problems.add(Place.TOP, "the document begins with a byte order mark.", SAVE_AS_UTF_8);
      plain = text.substring(1);
    }
    int nul = plain.indexOf('\0');
    if (nul >= 0) {
      problems.add(
          end(plain.substring(0, nul)),
          "the document has a NUL character.",
          "Take it out; a document is plain text.");
      return null;
    }
    return plain;
  }

  private static Place end(String text) {
    return Lines.of(text).place(text.length());
  }
}
