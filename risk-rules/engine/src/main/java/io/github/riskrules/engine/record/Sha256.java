package io.github.riskrules.engine.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Digests as records write them: SHA-256 in 64 lower-case hexadecimal digits. */
final class Sha256 {
  /** What stands for the digest of what is not there. */
  static final String NONE = "0".repeat(64);

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  private Sha256() {}

  /** The digest of some bytes followed by a text in UTF-8. */
  static String of(byte[] first, String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(first);
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256");
    }
  }

  static String of(String text) {
    return of(new byte[0], text);
  }

  /**
   * Insists on the form of a digest.
   *
   * @throws IllegalArgumentException if the text has another
   */
  static String require(String text) {
    if (!isOne(text)) {
      throw new IllegalArgumentException("a digest or salt has 64 lower-case hexadecimal digits");
    }
    return text;
  }

  static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }
}
