/**
 * The oracle: says slowly and plainly how each condition stands, why, and what would settle it. The
 * network must agree with it, and every explanation comes from it.
 */
@NullMarked
package io.github.riskrules.engine.reference;

import org.jspecify.annotations.NullMarked;
