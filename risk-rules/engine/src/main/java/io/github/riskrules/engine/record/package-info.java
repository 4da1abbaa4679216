/**
 * Records of decisions that can be shown to be unchanged: what was decided, by which policy, on
 * which facts; kept so that what is personal can be taken out later and the rest still verifies.
 */
@NullMarked
package io.github.riskrules.engine.record;

import org.jspecify.annotations.NullMarked;
