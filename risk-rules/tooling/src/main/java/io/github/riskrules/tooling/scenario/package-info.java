/**
 * Scenarios: what a policy is meant to decide, written beside its rules in words that policy staff
 * read, and run against the real engine. They are how a change of policy shows what else it moves.
 */
@NullMarked
package io.github.riskrules.tooling.scenario;

import org.jspecify.annotations.NullMarked;
