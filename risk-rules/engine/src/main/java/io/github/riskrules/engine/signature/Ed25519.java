package io.github.riskrules.engine.signature;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;

/** The one algorithm for signatures, from the Java platform: one that can be chosen can be weak. */
final class Ed25519 {
  static final String NAME = "Ed25519";

  /** The bytes of a signature. */
  static final int LENGTH = 64;

  private Ed25519() {}

  static KeyPair newPair() {
    try {
      return KeyPairGenerator.getInstance(NAME).generateKeyPair();
    } catch (NoSuchAlgorithmException absent) {
      throw absent(absent);
    }
  }

  static KeyFactory keys() {
    try {
      return KeyFactory.getInstance(NAME);
    } catch (NoSuchAlgorithmException absent) {
      throw absent(absent);
    }
  }

  static byte[] sign(PrivateKey key, byte[] message) {
    try {
      Signature signature = Signature.getInstance(NAME);
      signature.initSign(key);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException unusable) {
      throw new IllegalStateException("a key that was read can sign", unusable);
    }
  }

  /** Whether a signature of a message was made with a key; whatever cannot be checked was not. */
  static boolean verifies(PublicKey key, byte[] message, byte[] signed) {
    try {
      Signature signature = Signature.getInstance(NAME);
      signature.initVerify(key);
      signature.update(message);
      return signature.verify(signed);
    } catch (SignatureException | InvalidKeyException malformed) {
      return false;
    } catch (NoSuchAlgorithmException absent) {
      throw absent(absent);
    }
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException absent) {
      throw absent(absent);
    }
  }

  private static IllegalStateException absent(NoSuchAlgorithmException absent) {
    return new IllegalStateException("every Java platform from 15 on has Ed25519", absent);
  }
}
