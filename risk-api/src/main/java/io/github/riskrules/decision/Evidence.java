package io.github.riskrules.decision;

import java.util.Objects;

/**
 * A fact a rule matched, as it was when it matched.
 *
 * @param fact the fact's path, as in {@code dash.strangulation}; for an entry of a list, the list
 *     and the entry's number from 0, as in {@code history.incidents[2].kind}
 * @param question the plain question behind the fact
 * @param value the value in words, as the incident document writes it
 */
public record Evidence(String fact, String question, String value) {
  public Evidence {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(value, "value");
  }

  /** Says nothing of the value: this text may reach a log. */
  @Override
  public String toString() {
    return "Evidence[" + fact + "]";
  }
}
