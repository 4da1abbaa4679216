package io.github.riskrules.engine.reference;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;

/**
 * About how many open answers it takes, at the least, for a condition to come to hold: none for one
 * that holds, the cheapest part of a choice, every part of what must hold together.
 */
final class AnswersNeeded {
  /** More than any condition could ask for: no answer makes this one hold. */
  private static final int NEVER = 10_000;

  private AnswersNeeded() {}

  static int by(Condition condition, Holders holders) {
    if (condition instanceof All all) {
      int together = 0;
      for (Condition part : all.parts()) {
        together += by(part, holders);
      }
      return Math.min(NEVER, together);
    }
    if (condition instanceof Any any) {
      int fewest = NEVER;
      for (Condition part : any.parts()) {
        fewest = Math.min(fewest, by(part, holders));
      }
      return fewest;
    }
    Verdict verdict = Verdict.of(condition, holders);
    return verdict.holds() ? 0 : verdict.mayHold() ? byOpen(condition, holders) : NEVER;
  }

  private static int byOpen(Condition condition, Holders holders) {
    if (condition instanceof Comparison comparison) {
      return byComparison(comparison, holders);
    }
    if (condition instanceof Exists exists) {
      return byEntry(exists.list(), exists.entry(), holders);
    }
    return condition instanceof Count count
        ? missing(count) * byEntry(count.list(), count.entry(), holders)
        : 1;
  }

  /** A count needs as many answers as it still lacks. */
  private static int byComparison(Comparison comparison, Holders holders) {
    VocabularyFact fact = comparison.fact();
    return fact.atMost() != null && holders.standing(fact).stated() instanceof Integer known
        ? Math.max(1, (Integer) comparison.value() - known)
        : 1;
  }

  /** The entry that is nearest to what is asked, or one that nobody has listed. */
  private static int byEntry(FactScope list, Condition entry, Holders holders) {
    int fewest = byNewEntry(entry);
    for (Object listed : holders.entries(list)) {
      fewest = Math.min(fewest, Math.max(1, by(entry, holders.at(listed))));
    }
    return fewest;
  }

  /** That there is one more entry, and each thing that is asked of it. */
  static int byNewEntry(Condition entry) {
    return 1 + details(entry);
  }

  private static int details(Condition condition) {
    if (condition instanceof All all) {
      return all.parts().stream().mapToInt(AnswersNeeded::details).sum();
    }
    return condition instanceof Any any
        ? any.parts().stream().mapToInt(AnswersNeeded::details).min().orElse(0)
        : 1;
  }

  static int missing(Count count) {
    return Math.max(1, count.number());
  }
}
