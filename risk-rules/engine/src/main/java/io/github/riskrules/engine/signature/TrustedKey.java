package io.github.riskrules.engine.signature;

import java.nio.file.Path;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/** A public key whose signatures of packs are trusted. Immutable and thread-safe. */
public final class TrustedKey {
  /** The bytes of the key itself, at the end of its X.509 form. */
  private static final int RAW = 32;

  /**
   * The keys of small order, without their sign bit. Under each of them anybody can make a
   * signature that holds for one text in eight, and Java takes them. One is all zeros, which is
   * what a placeholder looks like.
   */
  private static final Set<String> WEAK =
      Set.of(
          "0000000000000000000000000000000000000000000000000000000000000000",
          "0100000000000000000000000000000000000000000000000000000000000000",
          "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
          "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
          "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
          "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
          "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");

  private final PublicKey key;
  private final String id;

  private TrustedKey(PublicKey key, String id) {
    this.key = key;
    this.id = id;
  }

  /**
   * Reads a public Ed25519 key from a PEM file, in the X.509 form that {@code openssl pkey -pubout}
   * writes.
   *
   * @throws BadKeyException if the file holds anything else; its message says what is wrong
   */
  public static TrustedKey read(Path file) {
    return of(KeyFile.name(file), KeyFile.read(file, KeyFile.PUBLIC));
  }

  /**
   * Reads a public Ed25519 key from the text of a PEM file, as from a secrets store.
   *
   * @throws BadKeyException if the text holds anything else; its message says what is wrong
   */
  public static TrustedKey ofPem(String pem) {
    return of("text", KeyFile.decode("text", pem, KeyFile.PUBLIC));
  }

  static TrustedKey of(String name, byte[] x509) {
    PublicKey key;
    try {
      key = Ed25519.keys().generatePublic(new X509EncodedKeySpec(x509));
    } catch (InvalidKeySpecException otherKind) {
      throw new BadKeyException(name, "this is not an Ed25519 key. Make one: risk new key NAME.");
    }
    // The id is taken of these bytes: a second way to write one key would be a second id.
    if (!Arrays.equals(key.getEncoded(), x509)) {
      throw new BadKeyException(name, "the key is written in an unusual way. Export it anew.");
    }
    byte[] raw = Arrays.copyOfRange(x509, x509.length - RAW, x509.length);
    raw[RAW - 1] &= 0x7F;
    if (WEAK.contains(HexFormat.of().formatHex(raw))) {
      throw new BadKeyException(
          name,
          "this is a key under which anybody can sign, such as one of nothing but zeros. Make one:"
              + " risk new key NAME.");
    }
    return new TrustedKey(key, HexFormat.of().formatHex(Ed25519.sha256(x509)));
  }

  /** What the key is called: SHA-256 of its X.509 form, in lower-case hexadecimal. */
  public String id() {
    return id;
  }

  /** The key as the text of a PEM file. */
  public String pem() {
    return KeyFile.encode(key.getEncoded(), KeyFile.PUBLIC);
  }

  boolean verifies(byte[] message, byte[] signature) {
    return Ed25519.verifies(key, message, signature);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TrustedKey that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "key " + id;
  }
}
