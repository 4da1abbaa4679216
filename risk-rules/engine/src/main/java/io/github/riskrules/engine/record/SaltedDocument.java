package io.github.riskrules.engine.record;

import io.github.riskrules.engine.json.JsonText;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;

/**
 * One part of a record's evidence, with the salt that keeps its commitment from being guessed at:
 * facts are so few that a plain digest of them could be found by trying.
 *
 * @param part which part
 * @param salt 32 random bytes in hexadecimal, drawn for this document alone; taken out with it
 * @param document the document
 */
public record SaltedDocument(Part part, String salt, JsonText document) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 32;

  public SaltedDocument {
    Objects.requireNonNull(part, "part");
    Sha256.require(salt);
    Objects.requireNonNull(document, "document");
  }

  static SaltedDocument of(Part part, String document) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new SaltedDocument(part, HexFormat.of().formatHex(salt), new JsonText(document));
  }

  /** What is kept of it for good. */
  public Commitment commitment() {
    return new Commitment(part, Sha256.of(HexFormat.of().parseHex(salt), document.text()));
  }

  /** Names the part and withholds the document: this text may reach a log. */
  @Override
  public String toString() {
    return "SaltedDocument[" + part + "]";
  }
}
