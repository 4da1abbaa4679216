package io.github.riskrules.engine.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a calculation.
 *
 * @param day the day, in London
 * @param counted how much of it counts: minutes where hours are counted, else 1 or 0
 * @param left how much is left to count after it, in the same unit
 * @param remark why it does not count, or why it is arguable that it does; null when it just counts
 */
public record Step(LocalDate day, int counted, int left, @Nullable String remark) {}
