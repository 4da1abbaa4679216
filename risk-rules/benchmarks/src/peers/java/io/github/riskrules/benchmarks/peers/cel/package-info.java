/** The Common Expression Language as a contender: an expression for each rule. */
@NullMarked
package io.github.riskrules.benchmarks.peers.cel;

import org.jspecify.annotations.NullMarked;
