package io.github.riskrules.tooling.handbook;

/**
 * Where something is explained.
 *
 * @param pack the pack whose rules and actions it belongs to
 * @param anchor its name within that pack's handbook; empty for the whole of it
 */
record Place(String pack, String anchor) {}
