package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Operator;
import java.time.LocalDate;
import java.util.List;

/** Whether one known value passes a comparison: now, or as Java is to ask it. */
public final class Passing {
  private Passing() {}

  /** Whether a value that is known passes. */
  public static boolean passes(Comparison comparison, Object value) {
    return switch (comparison.operator()) {
      case EQUAL, IN -> comparison.values().contains(value);
      case NOT_EQUAL, NOT_IN -> !comparison.values().contains(value);
      case LESS -> order(value, comparison.value()) < 0;
      case AT_MOST -> order(value, comparison.value()) <= 0;
      case MORE -> order(value, comparison.value()) > 0;
      case AT_LEAST -> order(value, comparison.value()) >= 0;
    };
  }

  /** How Java asks it of a value that is there. */
  static Java java(Comparison comparison, String read) {
    List<Java> each =
        comparison.values().stream().map(value -> java(comparison, read, value)).toList();
    Operator operator = comparison.operator();
    return operator == Operator.NOT_EQUAL || operator == Operator.NOT_IN
        ? Java.all(each)
        : Java.any(each);
  }

  private static Java java(Comparison comparison, String read, Object value) {
    Operator operator = comparison.operator();
    return Java.one(
        value instanceof Integer
            ? read + " " + sign(operator) + " " + value
            : value instanceof LocalDate day
                ? date(operator, read, day)
                : text(operator, read, value));
  }

  static String sign(Operator operator) {
    return switch (operator) {
      case EQUAL, IN -> "==";
      case NOT_EQUAL, NOT_IN -> "!=";
      case LESS, AT_MOST, MORE, AT_LEAST -> operator.symbol();
    };
  }

  private static String date(Operator operator, String read, LocalDate day) {
    String written =
        "LocalDate.of(%d, %d, %d)"
            .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    return switch (operator) {
      case EQUAL, IN -> read + ".equals(" + written + ")";
      case NOT_EQUAL, NOT_IN -> "!" + read + ".equals(" + written + ")";
      case LESS -> read + ".isBefore(" + written + ")";
      case AT_MOST -> "!" + read + ".isAfter(" + written + ")";
      case MORE -> read + ".isAfter(" + written + ")";
      case AT_LEAST -> "!" + read + ".isBefore(" + written + ")";
    };
  }

  private static String text(Operator operator, String read, Object value) {
    String not = operator == Operator.NOT_EQUAL || operator == Operator.NOT_IN ? "!" : "";
    return not + read + ".equals(\"" + value + "\")";
  }

  @SuppressWarnings("unchecked")
  private static int order(Object value, Object other) {
    return ((Comparable<Object>) value).compareTo(other);
  }
}
