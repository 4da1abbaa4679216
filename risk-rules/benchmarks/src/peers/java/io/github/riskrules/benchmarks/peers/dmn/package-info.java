/**
 * Decision Model and Notation as a contender, run by two engines from one model: a decision for
 * each file of rules.
 */
@NullMarked
package io.github.riskrules.benchmarks.peers.dmn;

import org.jspecify.annotations.NullMarked;
