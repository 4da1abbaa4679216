/** Shows that nothing is filled in that nobody knows, and nothing left out that somebody does. */
@NullMarked
package io.github.riskrules.tooling.transparency;

import org.jspecify.annotations.NullMarked;
