/**
 * A policy over every incident at once: each fact an open question, each rule and outcome a formula
 * over them. It says again, in another way, what the engine does, so a test holds the two together
 * on many incidents.
 */
@NullMarked
package io.github.riskrules.tooling.proof.model;

import org.jspecify.annotations.NullMarked;
