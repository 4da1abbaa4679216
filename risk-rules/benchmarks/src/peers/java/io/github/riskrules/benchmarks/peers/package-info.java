/**
 * What other engines share that are measured beside this library: they are told the facts of an
 * incident in maps, and are given expressions which are written from the typed policy, so that they
 * stay in step with it.
 */
@NullMarked
package io.github.riskrules.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
