package io.github.riskrules.tooling.proof;

import io.github.riskrules.tooling.proof.formula.Formula;
import java.util.function.Predicate;

/**
 * A way in which a property could fail: once for the solver, over every incident, and once for the
 * engine, on a single one. A property that was put to only one of them could be put wrongly.
 *
 * @param about what would fail, in a few words; empty where the property itself says it
 * @param violation the property fails, in every incident at once
 * @param shows whether it fails in one incident
 */
record Question(String about, Formula violation, Predicate<Decided> shows) {}
