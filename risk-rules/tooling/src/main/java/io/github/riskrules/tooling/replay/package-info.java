/**
 * Recorded decisions made again from their own facts and policy, so that anybody can see whether
 * the library still says what it said.
 */
@NullMarked
package io.github.riskrules.tooling.replay;

import org.jspecify.annotations.NullMarked;
