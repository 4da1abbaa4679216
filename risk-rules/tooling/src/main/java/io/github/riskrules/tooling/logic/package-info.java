/**
 * What follows from the conditions of a rule without any incident: whether they can hold at all,
 * and whether another rule's hold whenever they do. What it says is certain; what it cannot tell it
 * leaves unsaid.
 */
@NullMarked
package io.github.riskrules.tooling.logic;

import org.jspecify.annotations.NullMarked;
