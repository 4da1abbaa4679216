/**
 * What checks of a pack report: findings, each with a code, a severity, a place and a remedy. It
 * knows nothing of how anything is found, so that every form of output can be written from it.
 */
@NullMarked
package io.github.riskrules.tooling.diagnostic;

import org.jspecify.annotations.NullMarked;
