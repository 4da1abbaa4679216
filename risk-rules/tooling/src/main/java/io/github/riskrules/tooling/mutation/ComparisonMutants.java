package io.github.riskrules.tooling.mutation;

import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Every comparison that differs from a given one in one small thing.
 *
 * <p>On whole numbers, days and choices in order, {@code >= 14} turned into {@code > 14} is {@code
 * >= 15}; it is made once, as a threshold moved by one.
 */
final class ComparisonMutants {
  /** A comparison changed in one thing. */
  record Changed(MutationKind kind, Comparison comparison) {}

  private final Comparison original;
  private final List<Changed> found = new ArrayList<>();

  private ComparisonMutants(Comparison original) {
    this.original = original;
  }

  static List<Changed> of(Comparison comparison) {
    ComparisonMutants mutants = new ComparisonMutants(comparison);
    switch (comparison.operator()) {
      case IN, NOT_IN -> mutants.dropValues();
      case EQUAL, NOT_EQUAL -> mutants.turn();
      case LESS, AT_MOST, MORE, AT_LEAST -> mutants.moveLine();
    }
    return mutants.found;
  }

  private void dropValues() {
    List<Object> values = original.values();
    for (int i = 0; i < values.size() && values.size() > 1; i++) {
      List<Object> fewer = new ArrayList<>(values);
      fewer.remove(i);
      add(MutationKind.VALUE_DROPPED, original.operator(), fewer);
    }
    if (values.size() == 1) {
      add(
          MutationKind.TURNED,
          original.operator() == Operator.IN ? Operator.NOT_IN : Operator.IN,
          values);
    }
  }

  private void turn() {
    Object value = original.value();
    if (value instanceof Answer answer) {
      add(
          MutationKind.TURNED,
          original.operator(),
          List.of(answer == Answer.YES ? Answer.NO : Answer.YES));
      return;
    }
    if (original.fact().type() == FactType.NUMBER || original.fact().type() == FactType.DATE) {
      for (Object beside : beside(value)) {
        if (isPossible(beside)) {
          add(MutationKind.THRESHOLD, original.operator(), List.of(beside));
        }
      }
    }
    add(
        MutationKind.TURNED,
        original.operator() == Operator.EQUAL ? Operator.NOT_EQUAL : Operator.EQUAL,
        List.of(value));
  }

  private void moveLine() {
    Object value = original.value();
    for (Object beside : beside(value)) {
      boolean reached =
          !(value instanceof Integer number)
              || isReached(
                  original.operator(), number, (Integer) beside, lowest(), original.fact().max());
      if (reached) {
        add(MutationKind.THRESHOLD, original.operator(), List.of(beside));
      }
    }
  }

  /**
   * Whether there is a number that two lines beside each other tell apart: the one between them.
   */
  static boolean isReached(Operator operator, int line, int beside, int lowest) {
    return isReached(operator, line, beside, lowest, Integer.MAX_VALUE);
  }

  private static boolean isReached(
      Operator operator, int line, int beside, int lowest, int highest) {
    int between =
        operator == Operator.AT_LEAST || operator == Operator.LESS
            ? Math.min(line, beside)
            : Math.max(line, beside);
    return between >= lowest && between <= highest;
  }

  private int lowest() {
    return Math.max(0, original.fact().min());
  }

  private boolean isPossible(Object value) {
    return !(value instanceof Integer number)
        || (number >= lowest() && number <= original.fact().max());
  }

  private List<Object> beside(Object value) {
    if (value instanceof Integer number) {
      return List.of(number - 1, number + 1);
    } else if (value instanceof LocalDate day) {
      return List.of(day.minusDays(1), day.plusDays(1));
    }
    VocabularyFact fact = original.fact();
    List<Object> choices = List.of(fact.javaType().getEnumConstants());
    int at = choices.indexOf(value);
    List<Object> beside = new ArrayList<>();
    for (int near : List.of(at - 1, at + 1)) {
      if (near >= 0
          && near < choices.size()
          && isReached(original.operator(), at, near, 0, choices.size() - 1)) {
        beside.add(choices.get(near));
      }
    }
    return beside;
  }

  private void add(MutationKind kind, Operator operator, List<Object> values) {
    found.add(
        new Changed(kind, new Comparison(original.fact(), operator, values, original.span())));
  }
}
