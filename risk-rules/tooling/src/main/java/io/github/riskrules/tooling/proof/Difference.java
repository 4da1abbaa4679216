package io.github.riskrules.tooling.proof;

import io.github.riskrules.tooling.proof.formula.Formula;
import java.util.function.BiPredicate;

/**
 * A way in which two policies could decide an incident otherwise: once for the solver, over every
 * incident, and once for the engine, on a single one.
 *
 * @param way the way it is of
 * @param somewhere they do, in every incident at once
 * @param shows whether they do in one
 */
record Difference(Way way, Formula somewhere, BiPredicate<Reckoning, Reckoning> shows) {}
