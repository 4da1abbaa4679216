package io.github.riskrules.engine.generate;

import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Picks values at and right beside those that rules compare with. */
final class Values {
  private static final List<Answer> ANSWERS =
      List.of(
          Answer.YES,
          Answer.YES,
          Answer.YES,
          Answer.NO,
          Answer.NO,
          Answer.NO,
          Answer.REFUSED,
          Answer.DONT_KNOW);

  private final Random random;

  Values(Random random) {
    this.random = random;
  }

  /** A yes, a no, or now and then neither. */
  Answer answer() {
    return ANSWERS.get(random.nextInt(ANSWERS.size()));
  }

  /** A value a caller can give for a fact, near one of those written in rules. */
  Object near(VocabularyFact fact, List<Object> written, LocalDate day) {
    Object near = written.isEmpty() ? null : written.get(random.nextInt(written.size()));
    int aside = random.nextInt(3) - 1;
    return switch (fact.type()) {
      case ANSWER -> answer();
      case NUMBER -> within(fact, near == null ? random.nextInt(30) : (Integer) near + aside);
      case DATE ->
          notAfter(
              day,
              near == null
                  ? day.minusDays(random.nextInt(900))
                  : ((LocalDate) near).plusDays(aside));
      case TIME -> day.minusDays(random.nextInt(3)).atStartOfDay().toInstant(ZoneOffset.UTC);
      case CHOICE -> {
        Object[] choices = fact.javaType().getEnumConstants();
        yield near != null && random.nextBoolean() ? near : choices[random.nextInt(choices.length)];
      }
      case TEXT -> near != null && random.nextBoolean() ? near : "elsewhere";
    };
  }

  /** A value that passes a comparison; often one that barely does. */
  Object passing(Comparison comparison, LocalDate day) {
    List<Object> written = comparison.values();
    Object value = written.get(random.nextInt(written.size()));
    Operator operator = comparison.operator();
    int aside =
        switch (operator) {
          case EQUAL, IN -> 0;
          case LESS -> -1;
          case MORE -> 1;
          case AT_MOST -> -random.nextInt(2);
          case AT_LEAST -> random.nextInt(2);
          case NOT_EQUAL, NOT_IN -> 1;
        };
    VocabularyFact fact = comparison.fact();
    return switch (fact.type()) {
      case NUMBER -> within(fact, (Integer) value + aside);
      case DATE -> notAfter(day, ((LocalDate) value).plusDays(aside));
      case CHOICE -> {
        List<Object> choices = List.of(fact.javaType().getEnumConstants());
        int picked = choices.indexOf(value) + aside;
        boolean inOrder = operator == Operator.AT_MOST || operator == Operator.AT_LEAST;
        yield choices.get(
            inOrder
                ? Math.max(0, Math.min(choices.size() - 1, picked))
                : Math.floorMod(picked, choices.size()));
      }
      default -> value;
    };
  }

  /**
   * Dates an earlier incident: on the line of so many months, as a range across it, or not at all.
   */
  void date(Map<String, Object> entry, int months, LocalDate day) {
    entry.remove("earliest");
    entry.remove("latest");
    LocalDate line = day.minusMonths(months).plusDays(random.nextInt(3) - 1);
    switch (random.nextInt(6)) {
      case 0 -> entry.put("earliest", notAfter(day, line));
      case 1 -> entry.put("earliest", day.minusDays(random.nextInt(800)));
      case 2 -> {
        entry.put("earliest", notAfter(day, line));
        entry.put("latest", notAfter(day, line.plusDays(random.nextInt(40))));
      }
      case 3 -> {
        entry.put("earliest", notAfter(day, line.minusDays(random.nextInt(40))));
        entry.put("latest", notAfter(day, line));
      }
      case 4 -> entry.put("latest", notAfter(day, line));
      default -> {
        // No date at all.
      }
    }
  }

  private static int within(VocabularyFact fact, int number) {
    return Math.max(Math.max(0, fact.min()), Math.min(fact.max(), number));
  }

  private static LocalDate notAfter(LocalDate day, LocalDate date) {
    return date.isAfter(day) ? day : date;
  }
}
