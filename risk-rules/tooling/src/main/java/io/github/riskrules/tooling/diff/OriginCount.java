package io.github.riskrules.tooling.diff;

/**
 * How many incidents come from one place.
 *
 * @param origin where they come from
 * @param incidents how many
 */
public record OriginCount(Origin origin, int incidents) {}
