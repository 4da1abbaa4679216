/** Evrete as a contender: a rule of its own for each rule of the policy, with its conditions. */
@NullMarked
package io.github.riskrules.benchmarks.peers.evrete;

import org.jspecify.annotations.NullMarked;
