/**
 * What the scenarios of a pack reach: a rule nobody saw fire, or a condition nobody saw decide, may
 * say anything, and no test would tell.
 */
@NullMarked
package io.github.riskrules.tooling.coverage;

import org.jspecify.annotations.NullMarked;
