package io.github.riskrules.engine.network;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How some conditions stand by one number, worked out beforehand for wherever it may lie among the
 * numbers they compare it with. Of a counted pair one number says what is known and the other what
 * is possible. Immutable and thread-safe.
 */
final class NumberTable {
  private final VocabularyFact fact;
  private final int[] bounds;
  private final Rows rows;

  private NumberTable(VocabularyFact fact, int[] bounds, Rows rows) {
    this.fact = fact;
    this.bounds = bounds;
    this.rows = rows;
  }

  /** Whether one number says what is known of a condition, and one what is possible. */
  static boolean has(Condition condition, Lifter lifter) {
    return condition instanceof Comparison comparison
        && comparison.fact().scope() == FactScope.INCIDENT
        && comparison.fact().type() == FactType.NUMBER
        && lifter.doubted(comparison) != null;
  }

  /** The tables of some conditions whose numbers all lie in one word. */
  static List<NumberTable> of(Map<Comparison, LiftedCondition> conditions, Lifter lifter) {
    return conditions.keySet().stream()
        .flatMap(each -> Stream.of(each.fact(), doubted(each, lifter)))
        .distinct()
        .map(fact -> of(fact, conditions, lifter))
        .toList();
  }

  private static VocabularyFact doubted(Comparison comparison, Lifter lifter) {
    return Objects.requireNonNull(lifter.doubted(comparison));
  }

  private static NumberTable of(
      VocabularyFact fact, Map<Comparison, LiftedCondition> conditions, Lifter lifter) {
    List<LiftedCondition> known = new ArrayList<>();
    List<LiftedCondition> doubted = new ArrayList<>();
    SortedSet<Integer> compared = new TreeSet<>();
    conditions.forEach(
        (comparison, lifted) -> {
          boolean isKnownBy = comparison.fact().equals(fact);
          boolean isDoubtedBy = doubted(comparison, lifter).equals(fact);
          if (isKnownBy) {
            known.add(lifted);
          }
          if (isDoubtedBy) {
            doubted.add(lifted);
          }
          if (isKnownBy || isDoubtedBy) {
            comparison.values().forEach(value -> compared.add((Integer) value));
          }
        });
    int[] bounds = compared.stream().mapToInt(Integer::intValue).toArray();
    Rows rows = new Rows(conditions.values().iterator().next().word(), 2 * bounds.length + 2);
    NumberTable table = new NumberTable(fact, bounds, rows);
    table.fill(null, known, doubted);
    table.fill(bounds[0] - 1, known, doubted);
    for (int bound : bounds) {
      table.fill(bound, known, doubted);
      table.fill(bound + 1, known, doubted);
    }
    return table;
  }

  private void fill(
      @Nullable Integer value, List<LiftedCondition> known, List<LiftedCondition> doubted) {
    OneFact given = new OneFact(fact, value);
    rows.fillKnown(row(value), known, given);
    rows.fillPossible(row(value), doubted, given);
  }

  /** First where it is not known, then below all bounds, then at each of them and above it. */
  private int row(@Nullable Object value) {
    if (value == null) {
      return 0;
    }
    int found = Arrays.binarySearch(bounds, (Integer) value);
    return found >= 0 ? 2 + 2 * found : 1 - 2 * (found + 1);
  }

  void settle(Facts facts) {
    rows.settle(row(facts.value(fact)), facts);
  }
}
