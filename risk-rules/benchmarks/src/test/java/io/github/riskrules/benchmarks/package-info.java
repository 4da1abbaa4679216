/**
 * What an assessment costs: one policy and one workload, given to this library and to whatever else
 * one might pick instead. Nothing is timed before all of them agree.
 */
@NullMarked
package io.github.riskrules.benchmarks;

import org.jspecify.annotations.NullMarked;
