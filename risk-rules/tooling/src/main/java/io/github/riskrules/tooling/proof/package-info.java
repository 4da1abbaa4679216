/**
 * Proves of a policy what must be so in every incident, not only in those somebody thought of. What
 * cannot be proven comes with the smallest incident that shows it, confirmed by the engine itself.
 */
@NullMarked
package io.github.riskrules.tooling.proof;

import org.jspecify.annotations.NullMarked;
