/**
 * One layout for rule files and scenarios, so that a difference between two versions shows what was
 * changed and not how somebody likes to indent. What is laid out means the same as before, or is
 * not written.
 */
@NullMarked
package io.github.riskrules.tooling.format;

import org.jspecify.annotations.NullMarked;
