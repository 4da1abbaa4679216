package io.github.riskrules.engine.reference;

import io.github.riskrules.engine.policy.Operator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares values, and whole stretches of possible values, with what a rule wrote. It is asked
 * thousands of times for one decision, so it walks through lists without an iterator for each.
 */
final class Comparing {
  private Comparing() {}

  /** Whether one value passes. */
  static boolean passes(Object value, Operator operator, List<Object> written) {
    return switch (operator) {
      case EQUAL, IN -> written.contains(value);
      case NOT_EQUAL, NOT_IN -> !written.contains(value);
      case LESS -> order(value, written.get(0)) < 0;
      case AT_MOST -> order(value, written.get(0)) <= 0;
      case MORE -> order(value, written.get(0)) > 0;
      case AT_LEAST -> order(value, written.get(0)) >= 0;
    };
  }

  /** Whether some possible value passes. */
  static boolean some(Possible possible, Operator operator, List<Object> written) {
    if (possible instanceof Possible.Exactly exactly) {
      return passes(exactly.value(), operator, written);
    }
    if (possible instanceof Possible.OneOf oneOf) {
      List<Object> values = oneOf.values();
      for (int i = 0; i < values.size(); i++) {
        if (passes(values.get(i), operator, written)) {
          return true;
        }
      }
      return false;
    }
    if (possible instanceof Possible.Between between) {
      return someBetween(between.lowest(), between.highest(), operator, written);
    }
    return false;
  }

  /** Whether every possible value passes; there must be one. */
  static boolean every(Possible possible, Operator operator, List<Object> written) {
    if (possible instanceof Possible.Exactly exactly) {
      return passes(exactly.value(), operator, written);
    }
    if (possible instanceof Possible.OneOf oneOf) {
      List<Object> values = oneOf.values();
      for (int i = 0; i < values.size(); i++) {
        if (!passes(values.get(i), operator, written)) {
          return false;
        }
      }
      return true;
    }
    if (possible instanceof Possible.Between between) {
      return everyBetween(between.lowest(), between.highest(), operator, written);
    }
    return false;
  }

  private static boolean someBetween(
      @Nullable Object lowest, @Nullable Object highest, Operator operator, List<Object> written) {
    return switch (operator) {
      case EQUAL, IN -> someWithin(lowest, highest, written);
      case NOT_EQUAL, NOT_IN ->
          lowest == null || !lowest.equals(highest) || !written.contains(lowest);
      case LESS, AT_MOST -> lowest == null || passes(lowest, operator, written);
      case MORE, AT_LEAST -> highest == null || passes(highest, operator, written);
    };
  }

  private static boolean someWithin(
      @Nullable Object lowest, @Nullable Object highest, List<Object> written) {
    for (Object value : written) {
      if ((lowest == null || order(lowest, value) <= 0)
          && (highest == null || order(highest, value) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean everyBetween(
      @Nullable Object lowest, @Nullable Object highest, Operator operator, List<Object> written) {
    return switch (operator) {
      case EQUAL, IN, NOT_EQUAL, NOT_IN ->
          lowest != null && lowest.equals(highest) && passes(lowest, operator, written);
      case LESS, AT_MOST -> highest != null && passes(highest, operator, written);
      case MORE, AT_LEAST -> lowest != null && passes(lowest, operator, written);
    };
  }

  @SuppressWarnings("unchecked")
  private static int order(Object value, Object other) {
    return ((Comparable<Object>) value).compareTo(other);
  }
}
