/** What is wrong with a document, said so that its author can mend it. */
@NullMarked
package io.github.riskrules.engine.problem;

import org.jspecify.annotations.NullMarked;
