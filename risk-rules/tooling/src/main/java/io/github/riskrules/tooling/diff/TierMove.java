package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.TierRange;

/**
 * How many incidents go from one tier range to another, or stay.
 *
 * @param before the range under the earlier policy
 * @param after the range under the later one
 * @param incidents how many
 */
public record TierMove(TierRange before, TierRange after, int incidents) {}
