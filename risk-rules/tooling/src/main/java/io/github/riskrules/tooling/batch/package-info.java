/**
 * A year of incidents in one run: read line by line, assessed on all processors and written in the
 * order in which they came, in constant memory. A run that was interrupted goes on where it
 * stopped. A line that cannot be assessed never stops the rest, and never vanishes: it is set
 * aside, to be treated as HIGH.
 */
@NullMarked
package io.github.riskrules.tooling.batch;

import org.jspecify.annotations.NullMarked;
