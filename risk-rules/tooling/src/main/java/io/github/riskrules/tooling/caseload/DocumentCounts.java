package io.github.riskrules.tooling.caseload;

import org.jspecify.annotations.Nullable;

/**
 * What became of the documents that figures were made from. A number too small to be shown is
 * missing.
 *
 * @param found how many documents were found
 * @param notAssessed how many of them could not be assessed; whether they belong to the period is
 *     not known, and each is to be treated as HIGH
 * @param outsidePeriod how many were reported outside the period
 * @param repeated how many were a further document of an incident that counts already; of several
 *     documents with one id the gravest counts
 * @param counted how many incidents the figures count
 */
public record DocumentCounts(
    @Nullable Integer found,
    @Nullable Integer notAssessed,
    @Nullable Integer outsidePeriod,
    @Nullable Integer repeated,
    @Nullable Integer counted) {}
