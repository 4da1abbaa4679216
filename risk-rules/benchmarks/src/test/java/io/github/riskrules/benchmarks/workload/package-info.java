/** Ten thousand invented incidents as a control room may see them, the same from the same seed. */
@NullMarked
package io.github.riskrules.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
