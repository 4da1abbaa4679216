package io.github.riskrules.incident;

import java.util.Objects;

/**
 * Two facts of one incident that cannot both be so. It names the facts and never their values.
 *
 * @param pointer the JSON pointer of the fact to look at first, as in {@code
 *     /history/incidents/2/earliest}
 * @param message what cannot be, in one sentence
 */
public record Contradiction(String pointer, String message) {
  public Contradiction {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(message, "message");
  }
}
