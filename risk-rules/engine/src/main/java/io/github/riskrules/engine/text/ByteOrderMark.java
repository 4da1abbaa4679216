package io.github.riskrules.engine.text;

/** What some editors write, unseen, in front of a text to name its encoding. */
public enum ByteOrderMark {
  /** The bytes begin with none. */
  NONE,
  /** That of UTF-8. */
  UTF_8,
  /** That of UTF-16, either way round. */
  UTF_16;

  /** The mark that some bytes begin with. */
  public static ByteOrderMark of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return UTF_8;
    }
    return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) ? UTF_16 : NONE;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
