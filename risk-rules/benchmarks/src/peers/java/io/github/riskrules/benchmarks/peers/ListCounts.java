package io.github.riskrules.benchmarks.peers;

import io.github.riskrules.benchmarks.plain.Passing;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.OnList;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many entries of lists are known to be as rules ask, counted in Java beforehand for engines
 * whose conditions do not go through lists. What several rules ask is counted once.
 */
public final class ListCounts {
  private final List<String> asked = new ArrayList<>();
  private final List<Counted> counted = new ArrayList<>();

  private record Counted(FactScope list, Predicate<Object> fits) {
    int in(Incident incident) {
      int count = 0;
      for (Object entry : list.entries(incident)) {
        if (fits.test(entry)) {
          count++;
        }
      }
      return count;
    }
  }

  /**
   * The place of a count among the counts; a new one where nobody has asked it yet.
   *
   * @param entry what is asked of an entry, as it reads
   */
  int place(OnList condition, String entry) {
    String key = condition.list() + " " + entry;
    if (!asked.contains(key)) {
      asked.add(key);
      counted.add(new Counted(condition.list(), known(condition.entry())));
    }
    return asked.indexOf(key);
  }

  /** How many counts there are. */
  public int size() {
    return counted.size();
  }

  /** The counts of an incident, by their place. */
  public int[] of(Incident incident) {
    int[] counts = new int[counted.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = counted.get(i).in(incident);
    }
    return counts;
  }

  private static Predicate<Object> known(Condition condition) {
    if (condition instanceof All all) {
      return all.parts().stream()
          .map(ListCounts::known)
          .reduce(Predicate::and)
          .orElse(entry -> true);
    }
    if (condition instanceof Any any) {
      return any.parts().stream()
          .map(ListCounts::known)
          .reduce(Predicate::or)
          .orElse(entry -> false);
    }
    Comparison comparison = (Comparison) condition;
    return entry -> {
      Object value = comparison.fact().read(entry);
      return value != null
          && !(value instanceof Answer answer && !answer.isKnown())
          && Passing.passes(comparison, value);
    };
  }
}
