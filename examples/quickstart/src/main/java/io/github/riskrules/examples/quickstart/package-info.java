/** The shortest way from facts to a decision, so that a newcomer sees one before reading on. */
@NullMarked
package io.github.riskrules.examples.quickstart;

import org.jspecify.annotations.NullMarked;
