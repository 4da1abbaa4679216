package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Turns the bytes of a rule file into text, or says why they are none. Bytes are never replaced by
 * a guess: a rule that reads differently here than in its author's editor is a wrong rule.
 */
final class TextDecoder {
  private final String file;
  private final int mostBytes;

  TextDecoder(String file, int mostBytes) {
    this.file = file;
    this.mostBytes = mostBytes;
  }

  /** Either a text or the problem that stands in its way. */
  record Decoded(String text, List<Problem> problems) {}

  Decoded decode(byte[] content) {
    if (content.length > mostBytes) {
      return refused(
          Problem.of(
              file,
              "is larger than " + mostBytes / 1024 + " KB.",
              "Split it into files of one topic each."));
    }
    if (startsWithByteOrderMark(content)) {
      return refused(
          Problem.at(
              file,
              1,
              1,
              "the file begins with a byte order mark, which some programs read as part of the"
                  + " first line.",
              "Save it as UTF-8 without a byte order mark."));
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer text = CharBuffer.allocate(content.length);
    if (decoder.decode(bytes, text, true).isError()) {
      text.flip();
      SourceText read = SourceText.written(text.toString());
      Place place = read.place(text.length());
      return refused(
          Problem.at(
              file,
              place.line(),
              place.column(),
              "the bytes from here on are not text in UTF-8.",
              "Save the file as UTF-8."));
    }
    text.flip();
    return new Decoded(text.toString(), List.of());
  }

  private static Decoded refused(Problem problem) {
    return new Decoded("", List.of(problem));
  }

  private static boolean startsWithByteOrderMark(byte[] content) {
    return starts(content, 0xEF, 0xBB, 0xBF)
        || starts(content, 0xFE, 0xFF)
        || starts(content, 0xFF, 0xFE);
  }

  private static boolean starts(byte[] content, int... mark) {
    if (content.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((content[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
