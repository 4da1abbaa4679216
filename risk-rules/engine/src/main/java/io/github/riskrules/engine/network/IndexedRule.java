package io.github.riskrules.engine.network;

import java.util.BitSet;

/**
 * A rule and what must hold for it to hold.
 *
 * @param place its place among all rules of the network
 * @param conditions the numbers of its conditions
 */
record IndexedRule(int place, BitSet conditions) {}
