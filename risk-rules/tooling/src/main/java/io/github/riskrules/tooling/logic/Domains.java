package io.github.riskrules.tooling.logic;

import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the values of facts: days by the calendar, choices in their order, texts as they come.
 * What is unknown has no number, for no rule holds on it.
 */
final class Domains {
  // Far beyond every day and count, and yet safe to count one up or down from.
  private static final long END = 1L << 40;

  private final Map<String, Long> texts = new HashMap<>();

  /** Every value a fact can have when it is known. */
  static Ranges of(VocabularyFact fact) {
    return switch (fact.type()) {
      case ANSWER -> Ranges.of(0, 1);
      case NUMBER -> Ranges.of(Math.max(0, fact.min()), most(fact));
      case CHOICE -> Ranges.of(0, fact.javaType().getEnumConstants().length - 1L);
      case DATE, TIME -> Ranges.of(-END, END);
      case TEXT -> Ranges.of(0, END);
    };
  }

  /** What counts yes/no answers is never more than there are; other counts have no end. */
  private static long most(VocabularyFact fact) {
    List<String> counted = fact.from();
    boolean ofAnswers =
        counted.size() > 1
            && counted.stream()
                .map(path -> Vocabulary.standard().find(fact.scope(), path))
                .allMatch(each -> each.isPresent() && each.get().type() == FactType.ANSWER);
    return ofAnswers ? Math.min(counted.size(), fact.max()) : fact.max();
  }

  /** The values that pass a comparison. */
  Ranges passing(Comparison comparison) {
    Ranges all = of(comparison.fact());
    Ranges written = Ranges.none();
    for (Object value : comparison.values()) {
      written = written.or(Ranges.of(number(value)));
    }
    Operator operator = comparison.operator();
    return switch (operator) {
      case EQUAL, IN -> written.and(all);
      case NOT_EQUAL, NOT_IN -> all.without(written);
      case LESS -> all.and(Ranges.of(-END, written.highest() - 1));
      case AT_MOST -> all.and(Ranges.of(-END, written.highest()));
      case MORE -> all.and(Ranges.of(written.lowest() + 1, END));
      case AT_LEAST -> all.and(Ranges.of(written.lowest(), END));
    };
  }

  private long number(Object value) {
    if (value instanceof Answer answer) {
      return answer == Answer.YES ? 0 : 1;
    } else if (value instanceof Enum<?> choice) {
      return Arrays.asList(choice.getDeclaringClass().getEnumConstants()).indexOf(choice);
    } else if (value instanceof LocalDate day) {
      return day.toEpochDay();
    } else if (value instanceof Integer number) {
      return number;
    }
    return texts.computeIfAbsent((String) value, unseen -> (long) texts.size());
  }
}
