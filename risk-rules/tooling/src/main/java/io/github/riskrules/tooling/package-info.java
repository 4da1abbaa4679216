/** Checks and tests policy packs. Every function returns a report and prints nothing. */
@NullMarked
package io.github.riskrules.tooling;

import org.jspecify.annotations.NullMarked;
