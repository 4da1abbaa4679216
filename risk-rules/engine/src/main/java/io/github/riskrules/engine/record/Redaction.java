package io.github.riskrules.engine.record;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * That evidence was taken out of earlier entries. Evidence that is gone without any entry saying so
 * is a finding.
 *
 * @param first the first entry it was taken out of
 * @param last the last one
 * @param parts which parts
 * @param ground why
 * @param role the role of the person who had it taken out, never a name, all of it to be seen
 * @param redactedAt when
 */
public record Redaction(
    int first, int last, List<Part> parts, Ground ground, String role, Instant redactedAt) {

  /** Why evidence is taken out. */
  public enum Ground {
    /** The time for which it may be kept has passed. */
    RETENTION_ENDED,
    /** Its erasure was ordered, or asked for and granted. */
    ERASURE_GRANTED,
    /** It should never have been recorded. */
    RECORDED_BY_MISTAKE
  }

  public Redaction {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("the first entry comes before the last, from 1 on");
    }
    parts = List.copyOf(parts);
    if (parts.isEmpty() || parts.stream().distinct().count() != parts.size()) {
      throw new IllegalArgumentException("a redaction names its parts, each once");
    }
    Objects.requireNonNull(ground, "ground");
    if (role.isBlank()) {
      throw new IllegalArgumentException("the role of the person who redacts is required");
    }
    KeptText.fault("the role", role)
        .ifPresent(
            inWords -> {
              throw new IllegalArgumentException(inWords);
            });
    Objects.requireNonNull(redactedAt, "redactedAt");
  }
}
