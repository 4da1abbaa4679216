/** Tests of reading rule files, on real files of the corpus beside them. */
@NullMarked
package io.github.riskrules.engine.drl;

import org.jspecify.annotations.NullMarked;
