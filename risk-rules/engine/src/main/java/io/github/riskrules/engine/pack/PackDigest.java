package io.github.riskrules.engine.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fingerprint of a policy: SHA-256 over every file of the pack and of all packs it extends, so
 * that a decision names exactly the policy it was made under, README and scenarios included.
 *
 * <p>Digested are, in this order: the words {@code risk-policy-pack 1}; the number of packs; then,
 * from the pack itself to the last one it extends, its id, its version, the number of its files,
 * and by sorted path the path and the SHA-256 of the bytes of each. Every text and every digest is
 * preceded by its length, every number has four bytes, so no two different packs are written alike.
 *
 * <p>Bytes are digested as they are. Line ends are not made alike: a rule within a text could then
 * change without its digest changing. Check packs out without converting line ends.
 */
final class PackDigest {
  private final MessageDigest sha = sha256();

  private PackDigest() {}

  /** The digest of a chain of packs, the pack itself last, in lower-case hexadecimal. */
  static String of(List<PackPart> baseFirst) {
    PackDigest digest = new PackDigest();
    digest.text("risk-policy-pack 1");
    digest.number(baseFirst.size());
    for (int i = baseFirst.size() - 1; i >= 0; i--) {
      PackPart part = baseFirst.get(i);
      digest.text(part.manifest().id());
      digest.text(part.manifest().version());
      digest.number(part.files().contents().size());
      for (Map.Entry<String, byte[]> file : part.files().contents().entrySet()) {
        digest.text(file.getKey());
        digest.bytes(sha256().digest(file.getValue()));
      }
    }
    return HexFormat.of().formatHex(digest.sha.digest());
  }

  /** Whether two packs hold the same files. */
  static boolean sameFiles(Optional<PackFiles> one, Optional<PackFiles> other) {
    return one.isPresent()
        && other.isPresent()
        && one.get().contents().keySet().equals(other.get().contents().keySet())
        && one.get().contents().entrySet().stream()
            .allMatch(
                file -> Arrays.equals(file.getValue(), other.get().contents().get(file.getKey())));
  }

  private void text(String text) {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private void bytes(byte[] bytes) {
    number(bytes.length);
    sha.update(bytes);
  }

  private void number(int number) {
    sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
