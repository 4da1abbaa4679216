/**
 * Why one incident came out as it did: how each condition of a rule stands, what would bring a rule
 * or an action about, what keeps the tier where it is, and which changed fact moved it. Nothing
 * here decides anything, and every change of facts it names is tried before it is told.
 */
@NullMarked
package io.github.riskrules.tooling.explain;

import org.jspecify.annotations.NullMarked;
