/** Tests of the facts that rules can read, and of the names they go by. */
@NullMarked
package io.github.riskrules.engine.vocabulary;

import org.jspecify.annotations.NullMarked;
