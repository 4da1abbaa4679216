/**
 * Asks whether a formula can be so: the only package that sees Z3, and so the only one that depends
 * on what a machine can run.
 */
@NullMarked
package io.github.riskrules.tooling.proof.smt;

import org.jspecify.annotations.NullMarked;
