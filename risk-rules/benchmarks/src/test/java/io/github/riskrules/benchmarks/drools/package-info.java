/** Drools as it comes, as a contender: it compiles the text of the rule files. */
@NullMarked
package io.github.riskrules.benchmarks.drools;

import org.jspecify.annotations.NullMarked;
