/**
 * From what rules found to a decision: the tier range, the safeguards no rule file can switch off,
 * the suggested actions and why the others are not, and what to ask.
 */
@NullMarked
package io.github.riskrules.engine.decide;

import org.jspecify.annotations.NullMarked;
