/**
 * A policy written out for people who read no rule files: the handbook of a pack, and the lists
 * that stand in its README. Both are made from the pack itself, so that neither can tell another
 * policy than the one in force.
 */
@NullMarked
package io.github.riskrules.tooling.handbook;

import org.jspecify.annotations.NullMarked;
