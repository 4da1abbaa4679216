/**
 * The facts of an incident, as far as anyone knows them. Every fact carries its own vocabulary
 * entry, {@link io.github.riskrules.incident.Fact}; a fact nobody knows is unknown, never "no".
 */
@NullMarked
package io.github.riskrules.incident;

import org.jspecify.annotations.NullMarked;
