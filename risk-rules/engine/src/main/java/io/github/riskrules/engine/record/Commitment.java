package io.github.riskrules.engine.record;

import java.util.Objects;

/**
 * What a record says of one part of its evidence for good: enough to recognise it, and nothing to
 * guess it from.
 *
 * @param part which part
 * @param sha256 SHA-256 over the 32 bytes of the salt followed by the document in UTF-8
 */
public record Commitment(Part part, String sha256) {
  public Commitment {
    Objects.requireNonNull(part, "part");
    Sha256.require(sha256);
  }
}
