/** Runs rules: the one package that sees the Drools runtime and its canonical model. */
@NullMarked
package io.github.riskrules.engine.network;

import org.jspecify.annotations.NullMarked;
