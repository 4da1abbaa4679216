/** Shows that packs are read alike from every source, and refused whole, with every reason. */
@NullMarked
package io.github.riskrules.engine.pack;

import org.jspecify.annotations.NullMarked;
