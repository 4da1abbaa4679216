package io.github.riskrules.engine.signature;

import io.github.riskrules.decision.PolicyRef;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;

/**
 * A key that signs packs, with its public half. Whoever holds it can put policy in force, so no
 * message and no {@code toString} ever shows it. Immutable and thread-safe.
 */
public final class SigningKey {
  /** What follows the name of a private key's file in that of the public one. */
  public static final String PUBLIC_ENDING = ".pub";

  private final PrivateKey key;
  private final TrustedKey publicKey;

  private SigningKey(PrivateKey key, TrustedKey publicKey) {
    this.key = key;
    this.publicKey = publicKey;
  }

  /** A new key. */
  public static SigningKey generate() {
    KeyPair pair = Ed25519.newPair();
    return new SigningKey(pair.getPrivate(), TrustedKey.of("new", pair.getPublic().getEncoded()));
  }

  /**
   * Reads a private Ed25519 key from a PEM file (PKCS #8, no passphrase), and the public one from
   * the file beside it whose name ends in {@code .pub} as well.
   *
   * @throws BadKeyException if either file holds anything else, they are no pair, or others than
   *     the owner may use the private one
   */
  public static SigningKey read(Path file) {
    byte[] pkcs8 = KeyFile.read(file, KeyFile.PRIVATE);
    KeyFile.requireOwnersOnly(file);
    PrivateKey key;
    try {
      key = Ed25519.keys().generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    } catch (InvalidKeySpecException otherKind) {
      throw new BadKeyException(
          KeyFile.name(file), "this is not an Ed25519 key. Make one: risk new key NAME.");
    }
    TrustedKey half = TrustedKey.read(publicFile(file));
    byte[] probe = "are these a pair".getBytes(StandardCharsets.US_ASCII);
    if (!half.verifies(probe, Ed25519.sign(key, probe))) {
      throw new BadKeyException(
          KeyFile.name(file),
          "the public key beside it belongs to another private key. Put its own there.");
    }
    return new SigningKey(key, half);
  }

  /** The file of the public key that belongs to a private key's file. */
  public static Path publicFile(Path file) {
    return file.resolveSibling(file.getFileName() + PUBLIC_ENDING);
  }

  /** Its public half, by which others verify. */
  public TrustedKey publicKey() {
    return publicKey;
  }

  /** The private key as the text of a PEM file, for a file that only its owner can read. */
  public String privatePem() {
    return KeyFile.encode(key.getEncoded(), KeyFile.PRIVATE);
  }

  /**
   * Signs a pack.
   *
   * @param packs the pack, then those it extends, the nearest first
   */
  public SignatureFile sign(List<PolicyRef> packs) {
    byte[] signature = Ed25519.sign(key, SignatureFile.statement(packs, publicKey.id()));
    return new SignatureFile(packs, publicKey.id(), HexFormat.of().formatHex(signature));
  }

  @Override
  public String toString() {
    return "signing " + publicKey;
  }
}
