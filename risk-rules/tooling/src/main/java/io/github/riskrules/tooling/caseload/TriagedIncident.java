package io.github.riskrules.tooling.caseload;

import java.util.List;
import java.util.Objects;

/**
 * One place in the day's list.
 *
 * @param order its number in the list, from 1; documents that were not assessed take the first ones
 * @param sameOccurrence the numbers of the other pairs of the same occurrence
 * @param sameId the numbers of other documents with the same incident id, of which a person must
 *     find out which is right
 * @param incident the incident
 */
public record TriagedIncident(
    int order, List<Integer> sameOccurrence, List<Integer> sameId, IncidentSummary incident) {
  public TriagedIncident {
    sameOccurrence = List.copyOf(sameOccurrence);
    sameId = List.copyOf(sameId);
    Objects.requireNonNull(incident, "incident");
  }
}
