package io.github.riskrules.engine.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a document into text before any parser sees them. Parsers guess encodings and
 * mend broken ones; a mended name or answer is not what its author wrote.
 */
final class StrictText {
  /** The most bytes of a document. */
  static final int MOST_BYTES = 256 * 1024;

  private static final String SAVE_AS_UTF_8 = "Save the document as UTF-8 without a mark.";

  private StrictText() {}

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
      problems.add(
          new Place(1, 1), "the document is in UTF-16 or UTF-32, not in UTF-8.", SAVE_AS_UTF_8);
      return null;
    }
    String text = decode(document, problems);
    return text == null ? null : withoutMark(text, problems);
  }

  /** A JSON document begins with a character of one byte, so a zero there betrays a wider code. */
  private static boolean isWide(byte[] document) {
    if (document.length < 2) {
      return false;
    }
    boolean marked =
        (document[0] == (byte) 0xFE && document[1] == (byte) 0xFF)
            || (document[0] == (byte) 0xFF && document[1] == (byte) 0xFE);
    return marked || document[0] == 0 || document[1] == 0;
  }

  private static @Nullable String decode(byte[] document, Problems problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(document.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(document), text, true);
    text.flip();
    if (result.isError()) {
      problems.add(
          Place.after(text), "the document is not valid UTF-8 from here on.", SAVE_AS_UTF_8);
      return null;
    }
    return text.toString();
  }

  private static @Nullable String withoutMark(String text, Problems problems) {
    String plain = text;
    if (text.startsWith("\uFEFF")) {
      problems.add(new Place(1, 1), "the document begins with a byte order mark.", SAVE_AS_UTF_8);
      plain = text.substring(1);
    }
    int nul = plain.indexOf('\0');
    if (nul >= 0) {
      problems.add(
          Place.after(plain.substring(0, nul)),
          "the document has a NUL character.",
          "Take it out; a document is plain text.");
      return null;
    }
    return plain;
  }
}
