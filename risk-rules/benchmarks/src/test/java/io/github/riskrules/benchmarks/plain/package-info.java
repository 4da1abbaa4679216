/**
 * Plain Java as a contender: the policy written out as a good engineer would write it by hand, one
 * method for each rule. It is written from the typed policy, so that it stays in step, and kept
 * under {@code target/plain} so that people can read it.
 */
@NullMarked
package io.github.riskrules.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
