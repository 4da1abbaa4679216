/**
 * What is so or not so of every incident at once: formulas over open yes/no questions. A formula
 * can be asked of one incident in plain Java, and of all of them by a solver.
 */
@NullMarked
package io.github.riskrules.tooling.proof.formula;

import org.jspecify.annotations.NullMarked;
