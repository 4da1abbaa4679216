/**
 * Tables kept in files that need a library of their own, such as Excel's. Whoever embeds the engine
 * alone gets none of these libraries; a module on the class path adds its format, and the engine
 * treats the cells as those of a table of its own.
 */
@NullMarked
package io.github.riskrules.engine.table;

import org.jspecify.annotations.NullMarked;
