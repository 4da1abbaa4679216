package io.github.riskrules.tooling.caseload;

/** What became of one document. */
sealed interface Outcome permits AssessedIncident, UnassessedDocument {}
