package io.github.riskrules.tooling.caseload;

import io.github.riskrules.incident.RiskTier;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document whose incident could not be assessed. Nobody knows its tier, so the case is treated as
 * HIGH until a person has assessed it.
 *
 * @param place the file, or the file and the line, as in {@code day.ndjson:14}
 * @param incidentId the incident's own id; null when it cannot be told
 * @param treatAs the tier to treat the case as until a person has assessed it: always HIGH
 * @param problems everything wrong with the document, at most 100, each on one line with its place;
 *     none holds a fact
 */
public record UnassessedDocument(
    String place, @Nullable String incidentId, RiskTier treatAs, List<String> problems)
    implements Outcome {
  public UnassessedDocument {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(treatAs, "treatAs");
    problems = List.copyOf(problems);
  }

  static UnassessedDocument of(String place, @Nullable String incidentId, List<String> problems) {
    return new UnassessedDocument(place, incidentId, RiskTier.HIGH, problems);
  }
}
