package io.github.riskrules.decision;

import java.util.Objects;

/**
 * The policy a decision was made under.
 *
 * @param id the policy pack's id
 * @param version its version
 * @param digest SHA-256 over every file of the pack and of the packs it extends, in hexadecimal
 */
public record PolicyRef(String id, String version, String digest) {
  public PolicyRef {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(digest, "digest");
  }
}
