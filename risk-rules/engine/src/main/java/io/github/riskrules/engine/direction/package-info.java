/**
 * Holds a rule, once it is read, to what a policy may say at all: worse news and doubt never make
 * an answer milder. It looks at typed conditions only, so it holds for every form in which rules
 * are written.
 */
@NullMarked
package io.github.riskrules.engine.direction;

import org.jspecify.annotations.NullMarked;
