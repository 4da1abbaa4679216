/** This library as a contender. */
@NullMarked
package io.github.riskrules.benchmarks.ours;

import org.jspecify.annotations.NullMarked;
