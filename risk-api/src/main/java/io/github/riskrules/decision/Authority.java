package io.github.riskrules.decision;

import java.util.Objects;

/**
 * Where a rule or an action comes from.
 *
 * @param citation the statute, guidance or local policy, in words
 * @param certainty how firmly it is known to say so
 */
public record Authority(String citation, Certainty certainty) {
  public Authority {
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(certainty, "certainty");
  }
}
