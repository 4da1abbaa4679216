package io.github.riskrules.tooling.batch;

import io.github.riskrules.incident.RiskTier;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line whose incident could not be assessed. It has no tier; the case is treated as HIGH until a
 * person has assessed it.
 *
 * @param line the number of the line, from 1
 * @param incidentId the incident's own id; null when it cannot be told
 * @param treatAs the tier to treat the case as until a person has assessed it: always HIGH
 * @param problems everything wrong with the line, at most 100, each with its place; none holds a
 *     fact
 */
public record RejectedLine(
    int line, @Nullable String incidentId, RiskTier treatAs, List<String> problems) {
  public RejectedLine {
    Objects.requireNonNull(treatAs, "treatAs");
    problems = List.copyOf(problems);
  }

  static RejectedLine of(int line, @Nullable String incidentId, List<String> problems) {
    return new RejectedLine(line, incidentId, RiskTier.HIGH, problems);
  }
}
