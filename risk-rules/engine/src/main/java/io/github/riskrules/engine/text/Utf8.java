package io.github.riskrules.engine.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes read as UTF-8. Bytes that are none end the text: a mended name, rule or answer is not what
 * its author wrote.
 *
 * @param text all of the bytes, or those before the first that are not UTF-8
 * @param isWhole whether that is all of them
 */
public record Utf8(String text, boolean isWhole) {
  /** Reads bytes; a byte order mark is a character like others. */
  public static Utf8 decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    boolean failed = decoder.decode(ByteBuffer.wrap(bytes), text, true).isError();
    return new Utf8(text.flip().toString(), !failed);
  }
}
