/**
 * What changes from one version of a policy to the next, so that nobody puts a change in force
 * without having seen what it does: rules and actions in words, and the decisions that come out
 * otherwise, the weaker ones first.
 */
@NullMarked
package io.github.riskrules.tooling.diff;

import org.jspecify.annotations.NullMarked;
