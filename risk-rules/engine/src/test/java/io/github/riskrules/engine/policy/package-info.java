/** Tests of the typed policy: what it answers by itself, before anything runs it. */
@NullMarked
package io.github.riskrules.engine.policy;

import org.jspecify.annotations.NullMarked;
