package io.github.riskrules.decision;

import java.util.Objects;

/**
 * One rule, and where a person can read it.
 *
 * @param id the rule's id, unique in its policy, as in {@code MARAC-01}. The library's own
 *     safeguards have ids that begin with {@code GUARDRAIL-} or {@code JUDGEMENT-}
 * @param title completes "this incident … because"
 * @param pack the policy pack that holds the rule, or {@code engine} for the library's own
 *     safeguards
 * @param file the rule file within the pack, or {@code safeguards}
 * @param line the line on which the rule begins, from 1; 0 for a safeguard
 * @param authority by whose authority
 */
public record RuleRef(
    String id, String title, String pack, String file, int line, Authority authority) {
  public RuleRef {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(authority, "authority");
  }
}
