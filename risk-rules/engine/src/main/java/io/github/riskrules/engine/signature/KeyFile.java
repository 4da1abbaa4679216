package io.github.riskrules.engine.signature;

import io.github.riskrules.engine.text.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;

/** A key in a file, in the textual form of RFC 7468 that every tool for keys reads and writes. */
final class KeyFile {
  static final String PUBLIC = "PUBLIC KEY";
  static final String PRIVATE = "PRIVATE KEY";

  private static final Set<PosixFilePermission> OTHERS =
      Set.copyOf(PosixFilePermissions.fromString("---rwxrwx"));

  private static final int LARGEST = 4 * 1024;
  private static final int LINE = 64;

  private KeyFile() {}

  /** What messages call the file: its name alone, since they may be sent to others. */
  static String name(Path file) {
    Path last = file.getFileName();
    return Quoted.bare(last == null ? file.toString() : last.toString());
  }

  /** The key in a file, which holds one key of one kind and nothing else. */
  static byte[] read(Path file, String kind) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A named pipe would keep whoever reads it waiting.
      throw new BadKeyException(name(file), "this is not a plain file. " + wanted(kind));
    }
    byte[] content;
    try (InputStream in = Files.newInputStream(file)) {
      content = in.readNBytes(LARGEST + 1);
    } catch (IOException unreadable) {
      throw new BadKeyException(
          name(file), "the file cannot be read. Check that it is there and may be read.");
    }
    if (content.length > LARGEST) {
      throw new BadKeyException(name(file), "this is too large for a key. " + wanted(kind));
    }
    return decode(name(file), new String(content, StandardCharsets.ISO_8859_1), kind);
  }

  /**
   * Refuses a private key that others can read, as far as the file system tells: whoever could copy
   * it can sign.
   */
  static void requireOwnersOnly(Path file) {
    try {
      if (Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
        throw new BadKeyException(
            name(file),
            "others than its owner may use this private key. Take that from them: chmod 600. If"
                + " somebody may have copied it, make a new pair.");
      }
    } catch (IOException | UnsupportedOperationException unknown) {
      // What cannot be read is refused when it is read; other file systems keep no such rights.
      return;
    }
  }

  static byte[] decode(String name, String text, String kind) {
    String stripped = text.strip();
    String begin = begin(kind);
    String end = end(kind);
    if (!stripped.startsWith(begin)
        || !stripped.endsWith(end)
        || stripped.length() < begin.length() + end.length()) {
      throw new BadKeyException(name, otherKind(stripped, kind));
    }
    String body = stripped.substring(begin.length(), stripped.length() - end.length());
    try {
      return Base64.getDecoder().decode(body.replaceAll("\\s", ""));
    } catch (IllegalArgumentException notBase64) {
      throw new BadKeyException(name, "this is not one whole key. " + wanted(kind));
    }
  }

  /** The text of a key file. */
  static String encode(byte[] key, String kind) {
    Base64.Encoder lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'});
    return begin(kind) + "\n" + lines.encodeToString(key) + "\n" + end(kind) + "\n";
  }

  private static String otherKind(String text, String kind) {
    if (text.startsWith(begin("ENCRYPTED PRIVATE KEY"))) {
      return "the key is locked with a passphrase, which is not supported. Store it where only its"
          + " owner can read it.";
    }
    if (kind.equals(PUBLIC) && text.startsWith(begin(PRIVATE))) {
      return "this is a private key, which belongs to whoever signs and to nobody else. Give the"
          + " public key; if the private one was handed on, make a new pair.";
    }
    if (kind.equals(PRIVATE) && text.startsWith(begin(PUBLIC))) {
      return "this is the public key. Signing takes the private one.";
    }
    return "this is not a key. " + wanted(kind);
  }

  private static String wanted(String kind) {
    return kind.equals(PUBLIC)
        ? "Give one public Ed25519 key as PEM (X.509 SubjectPublicKeyInfo)."
        : "Give one private Ed25519 key as PEM (PKCS #8).";
  }

  private static String begin(String kind) {
    return "-----BEGIN " + kind + "-----";
  }

  private static String end(String kind) {
    return "-----END " + kind + "-----";
  }
}
