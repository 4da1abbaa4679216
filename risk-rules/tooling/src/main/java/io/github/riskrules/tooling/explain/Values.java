package io.github.riskrules.tooling.explain;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.IntimateRelationship;
import io.github.riskrules.incident.PriorKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of a fact between which a condition makes a difference. */
final class Values {
  private final Map<VocabularyFact, List<Object>> written = new LinkedHashMap<>();

  private Values() {}

  static Values writtenIn(Condition condition) {
    Values values = new Values();
    condition
        .comparisons()
        .forEach(
            comparison ->
                values
                    .written
                    .computeIfAbsent(comparison.fact(), any -> new ArrayList<>())
                    .addAll(comparison.values()));
    return values;
  }

  /** Whether a value settles its question; "not known of which kind" does not. */
  static boolean isKnown(@Nullable Object value) {
    return value != null
        && !(value instanceof Answer answer && !answer.isKnown())
        && value != PriorKind.UNKNOWN
        && value != IntimateRelationship.CURRENT_OR_FORMER;
  }

  /** Whether a value speaks against what is recorded, rather than answers what that leaves open. */
  static boolean overturns(@Nullable Object recorded, @Nullable Object value) {
    boolean wereNoPartners =
        recorded == IntimateRelationship.CURRENT_OR_FORMER && value == IntimateRelationship.NEVER;
    return isKnown(recorded) || wereNoPartners;
  }

  /**
   * The values with which a comparison comes out as wanted. Of several numbers or days that do, the
   * one on the line, unless other lines are drawn for the same fact.
   */
  List<Object> with(Comparison comparison, boolean passing) {
    Set<Object> found = new LinkedHashSet<>();
    for (Object value : candidates(comparison.fact())) {
      if (passes(comparison, value) == passing) {
        found.add(value);
      }
    }
    List<Object> settled = found.stream().filter(Values::isKnown).toList();
    List<Object> values = settled.isEmpty() ? List.copyOf(found) : settled;
    boolean oneLine = written.getOrDefault(comparison.fact(), List.of()).size() == 1;
    Object line = comparison.value();
    boolean ordered = line instanceof Integer || line instanceof LocalDate;
    return ordered && oneLine && values.size() > 1
        ? List.of(onTheLine(values, comparison))
        : values;
  }

  private static Object onTheLine(List<Object> values, Comparison comparison) {
    return values.contains(comparison.value())
        ? comparison.value()
        : comparison.operator() == Operator.MORE || comparison.operator() == Operator.AT_LEAST
            ? values.get(0)
            : values.get(values.size() - 1);
  }

  private List<Object> candidates(VocabularyFact fact) {
    List<Object> candidates = new ArrayList<>();
    switch (fact.type()) {
      case ANSWER -> candidates.addAll(List.of(Answer.YES, Answer.NO));
      case CHOICE -> candidates.addAll(List.of(fact.javaType().getEnumConstants()));
      case NUMBER, DATE ->
          written.getOrDefault(fact, List.of()).stream()
              .flatMap(Values::around)
              .filter(value -> !(value instanceof Integer number) || isWithin(fact, number))
              .sorted()
              .distinct()
              .forEach(candidates::add);
      case TEXT -> candidates.addAll(written.getOrDefault(fact, List.of()));
      case TIME -> {
        // Rules read the day that is counted from it.
      }
    }
    return candidates;
  }

  private static Stream<Object> around(Object line) {
    return line instanceof Integer number
        ? Stream.of(number - 1, number, number + 1)
        : Stream.of(((LocalDate) line).minusDays(1), line, ((LocalDate) line).plusDays(1));
  }

  private static boolean isWithin(VocabularyFact fact, int number) {
    return number >= Math.max(0, fact.min()) && number <= fact.max();
  }

  @SuppressWarnings("unchecked")
  static boolean passes(Comparison comparison, Object value) {
    List<Object> line = comparison.values();
    return switch (comparison.operator()) {
      case EQUAL, IN -> line.contains(value);
      case NOT_EQUAL, NOT_IN -> !line.contains(value);
      case LESS -> ((Comparable<Object>) value).compareTo(line.get(0)) < 0;
      case AT_MOST -> ((Comparable<Object>) value).compareTo(line.get(0)) <= 0;
      case MORE -> ((Comparable<Object>) value).compareTo(line.get(0)) > 0;
      case AT_LEAST -> ((Comparable<Object>) value).compareTo(line.get(0)) >= 0;
    };
  }
}
