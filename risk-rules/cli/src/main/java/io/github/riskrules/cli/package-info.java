/**
 * The {@code risk} command: one thin class per command over functions of the engine and the
 * tooling. It reads files, the clock and the terminal, so that nothing behind it has to.
 */
@NullMarked
package io.github.riskrules.cli;

import org.jspecify.annotations.NullMarked;
