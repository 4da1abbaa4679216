/** By when: the one place that counts hours, working days and months. */
@NullMarked
package io.github.riskrules.engine.deadline;

import org.jspecify.annotations.NullMarked;
