/** What JMH measured, as the tables and the chart of {@code docs/performance.md}. */
@NullMarked
package io.github.riskrules.benchmarks.report;

import org.jspecify.annotations.NullMarked;
