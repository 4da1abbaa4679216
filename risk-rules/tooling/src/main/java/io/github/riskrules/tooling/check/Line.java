package io.github.riskrules.tooling.check;

import io.github.riskrules.engine.policy.Operator;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/**
 * A line that a rule draws through numbers or days: on one side of it the condition holds.
 *
 * @param inside the last number on the side that holds
 * @param outside the first number on the other side
 * @param shown how a number is written
 */
record Line(long inside, long outside, LongFunction<String> shown) {

  /** The line of a comparison; empty for one that asks for single values. */
  static Optional<Line> of(Operator operator, Object value) {
    if (value instanceof LocalDate day) {
      return of(operator, day.toEpochDay(), number -> LocalDate.ofEpochDay(number).toString());
    }
    return value instanceof Integer number
        ? of(operator, number, Long::toString)
        : Optional.empty();
  }

  private static Optional<Line> of(Operator operator, long bound, LongFunction<String> shown) {
    return switch (operator) {
      case AT_LEAST -> Optional.of(new Line(bound, bound - 1, shown));
      case MORE -> Optional.of(new Line(bound + 1, bound, shown));
      case AT_MOST -> Optional.of(new Line(bound, bound + 1, shown));
      case LESS -> Optional.of(new Line(bound - 1, bound, shown));
      case EQUAL, NOT_EQUAL, IN, NOT_IN -> Optional.empty();
    };
  }

  /** Whether a number lies on the side that holds. */
  boolean isInside(long number) {
    return outside < inside ? number >= inside : number <= inside;
  }

  /** Whether some number lies on the side that holds. */
  boolean hasInside(LongStream numbers) {
    return numbers.anyMatch(this::isInside);
  }

  /** Whether some number lies on the side that does not. */
  boolean hasOutside(LongStream numbers) {
    LongPredicate inside = this::isInside;
    return numbers.anyMatch(inside.negate());
  }

  String lastInside() {
    return shown.apply(inside);
  }

  String firstOutside() {
    return shown.apply(outside);
  }

  /** What the side that holds is called, seen from the line. */
  String sideInside() {
    return outside < inside ? "at or above " + lastInside() : "at or below " + lastInside();
  }

  /** What the other side is called. */
  String sideOutside() {
    return outside < inside ? "below " + lastInside() : "above " + lastInside();
  }
}
