/**
 * Beginnings of packs, rules, scenarios and tables, so that nobody starts from a blank page. What
 * is made passes its own check and its own test, and is then written over with real policy.
 */
@NullMarked
package io.github.riskrules.tooling.scaffold;

import org.jspecify.annotations.NullMarked;
