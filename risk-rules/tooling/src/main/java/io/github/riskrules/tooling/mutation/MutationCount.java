package io.github.riskrules.tooling.mutation;

/**
 * How many changes of one kind were made, and what became of them.
 *
 * @param kind the kind
 * @param made how many
 * @param noticed how many of them some scenario noticed
 * @param unnoticed how many no scenario noticed, though an incident shows them
 * @param unseen how many no incident was found to show
 */
public record MutationCount(MutationKind kind, int made, int noticed, int unnoticed, int unseen) {}
