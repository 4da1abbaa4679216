package io.github.riskrules.engine.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
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

  /**
   * The digest of each pack of a chain, with those it extends, in lower-case hexadecimal.
   *
   * @param topFirst the packs, each followed by the one it extends
   */
  static List<String> ofEach(List<PackPart> topFirst) {
    PackDigest digest = new PackDigest();
    List<byte[]> described = new ArrayList<>();
    for (PackPart part : topFirst) {
      described.add(digest.described(part));
    }
    List<String> digests = new ArrayList<>();
    for (int i = 0; i < described.size(); i++) {
      digests.add(digest.of(described.subList(i, described.size())));
    }
    return digests;
  }

  private String of(List<byte[]> described) {
    Written head = new Written();
    head.text("risk-policy-pack 1");
    head.number(described.size());
    sha.update(head.toByteArray());
    described.forEach(sha::update);
    return HexFormat.of().formatHex(sha.digest());
  }

  private byte[] described(PackPart part) {
    Written written = new Written();
    written.text(part.manifest().id());
    written.text(part.manifest().version());
    written.number(part.files().contents().size());
    for (Map.Entry<String, byte[]> file : part.files().contents().entrySet()) {
      written.text(file.getKey());
      written.bytes(sha.digest(file.getValue()));
    }
    return written.toByteArray();
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

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** Texts and digests, each preceded by its length. */
  private static final class Written extends ByteArrayOutputStream {
    void text(String text) {
      bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] bytes) {
      number(bytes.length);
      writeBytes(bytes);
    }

    void number(int number) {
      writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
  }
}
