/** The few types rule files name beside the facts. Stock Drools can run the same files on them. */
@NullMarked
package io.github.riskrules.engine.language;

import org.jspecify.annotations.NullMarked;
