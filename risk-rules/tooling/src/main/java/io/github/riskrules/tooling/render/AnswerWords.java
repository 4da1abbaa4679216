package io.github.riskrules.tooling.render;

import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Operator;
import java.time.LocalDate;
import java.util.List;

/** Which answer to its question a comparison asks for, in words. */
final class AnswerWords {
  private AnswerWords() {}

  /** The answers of which any one will do, or those of which none will. */
  static List<String> answers(Comparison comparison) {
    return answered(comparison).stream().map(Words::value).toList();
  }

  /** The one line that holds every answer, as in "charged, caution or no further action". */
  static String line(Comparison comparison) {
    List<String> answers = answers(comparison);
    return switch (comparison.operator()) {
      case EQUAL, IN -> Words.either(answers);
      case NOT_EQUAL, NOT_IN -> "anything but " + Words.either(answers);
      case LESS, AT_MOST, MORE, AT_LEAST ->
          comparison.value() instanceof Enum<?>
              ? Words.either(answers)
              : bound(comparison.operator(), comparison.value());
    };
  }

  /** A number and how it bounds what is counted, as in "14 or more". */
  static String numberBound(Operator operator, String number) {
    return switch (operator) {
      case LESS -> "less than " + number;
      case AT_MOST -> number + " or less";
      case MORE -> "more than " + number;
      case AT_LEAST -> number + " or more";
      case EQUAL, NOT_EQUAL, IN, NOT_IN -> throw new IllegalArgumentException("not an order");
    };
  }

  private static String bound(Operator operator, Object value) {
    String word = Words.value(value);
    if (!(value instanceof LocalDate)) {
      return numberBound(operator, word);
    }
    return switch (operator) {
      case LESS -> "before " + word;
      case AT_MOST -> word + " or earlier";
      case MORE -> "after " + word;
      case AT_LEAST -> word + " or later";
      case EQUAL, NOT_EQUAL, IN, NOT_IN -> throw new IllegalArgumentException("not an order");
    };
  }

  /** Choices have an order that a reader need not know: those on the right side of it are named. */
  private static List<?> answered(Comparison comparison) {
    if (!(comparison.value() instanceof Enum<?> bound)) {
      return comparison.values();
    }
    List<?> choices = List.of(comparison.fact().javaType().getEnumConstants());
    int at = choices.indexOf(bound);
    return switch (comparison.operator()) {
      case EQUAL, NOT_EQUAL, IN, NOT_IN -> comparison.values();
      case LESS -> choices.subList(0, at);
      case AT_MOST -> choices.subList(0, at + 1);
      case MORE -> choices.subList(at + 1, choices.size());
      case AT_LEAST -> choices.subList(at, choices.size());
    };
  }
}
