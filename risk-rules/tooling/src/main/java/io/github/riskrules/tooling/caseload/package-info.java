/**
 * Many incidents at once: read from files, assessed at one time under one policy, put in the order
 * in which people should take them, and counted. One bad document never stops the rest, and never
 * vanishes: it is listed as not assessed, to be treated as HIGH. Nothing here reads a clock.
 */
@NullMarked
package io.github.riskrules.tooling.caseload;

import org.jspecify.annotations.NullMarked;
