/**
 * Makes invented incidents for comparisons, checks and tests: seeded, on the boundaries of a
 * policy's rules, half known, and shrunk to the few facts that matter. Nothing that assesses an
 * incident uses it.
 */
@NullMarked
package io.github.riskrules.engine.generate;

import org.jspecify.annotations.NullMarked;
