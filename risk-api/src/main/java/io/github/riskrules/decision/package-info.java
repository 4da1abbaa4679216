/**
 * What a policy says of an incident, with its reasons, and what a person decided about it. Nothing
 * here offers a tier without its range, and nothing here prints a fact of the incident.
 */
@NullMarked
package io.github.riskrules.decision;

import org.jspecify.annotations.NullMarked;
