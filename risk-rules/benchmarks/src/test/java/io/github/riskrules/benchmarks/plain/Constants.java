package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.IntimateRelationship;
import io.github.riskrules.incident.PriorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Comparisons of facts with a closed list of values: which of them settle a question with yes. */
final class Constants {
  private static final Set<Object> PARTNERS =
      Set.of(
          IntimateRelationship.CURRENT,
          IntimateRelationship.FORMER,
          IntimateRelationship.CURRENT_OR_FORMER);

  private Constants() {}

  /** The comparison of a value that may be missing, or is never. */
  static Java java(Comparison comparison, Question question, String read, boolean maybeMissing) {
    Object[] all = comparison.fact().javaType().getEnumConstants();
    List<Java> is = new ArrayList<>();
    List<Java> isNot = new ArrayList<>();
    for (Object constant : all) {
      boolean yes = settles(comparison, question, constant);
      (yes ? is : isNot).add(Java.one(read + (yes ? " == " : " != ") + name(constant)));
    }
    if (!maybeMissing) {
      return is.size() <= isNot.size() ? Java.any(is) : Java.all(isNot);
    }
    // A missing value is none of the constants, so either form answers for it by itself.
    return question == Question.POSSIBLE ? Java.all(isNot) : Java.any(is);
  }

  /** As rules and our Java write it. */
  static String name(Object constant) {
    Enum<?> named = (Enum<?>) constant;
    return named.getDeclaringClass().getSimpleName() + "." + named.name();
  }

  static boolean settles(Comparison comparison, Question question, Object value) {
    Stream<Object> may = standsFor(value);
    return switch (question) {
      case KNOWN -> !isOpenAnswer(value) && Passing.passes(comparison, value);
      case POSSIBLE -> may.anyMatch(each -> Passing.passes(comparison, each));
      case SURE -> may.allMatch(each -> Passing.passes(comparison, each));
    };
  }

  private static boolean isOpenAnswer(Object value) {
    return value instanceof Answer answer && !answer.isKnown();
  }

  private static Stream<Object> standsFor(Object value) {
    if (isOpenAnswer(value)) {
      return Stream.of(Answer.YES, Answer.NO);
    }
    if (value == PriorKind.UNKNOWN) {
      return Stream.of((Object[]) PriorKind.values());
    }
    return value == IntimateRelationship.CURRENT_OR_FORMER ? PARTNERS.stream() : Stream.of(value);
  }
}
