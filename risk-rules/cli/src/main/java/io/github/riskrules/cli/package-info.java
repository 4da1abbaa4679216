/**
 * The {@code risk} command, so that policy staff and operators can use packs without writing Java.
 * One class per command; what a command does is a function of the tooling.
 */
@NullMarked
package io.github.riskrules.cli;

import org.jspecify.annotations.NullMarked;
