package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.ConditionResult;
import io.github.riskrules.decision.Evidence;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.List;

/** A condition that holds by any of several choices: too many for a table of all of them. */
public final class AnyOf {
  private final String condition;
  private final List<String> paths;
  private final int[] facts;
  private final boolean[] counted;
  private final Truth[][] truths;
  private final Evidence[][] shown;

  private AnyOf(Any any) {
    List<Comparison> comparisons = any.comparisons().toList();
    this.condition = any.span().text();
    this.paths = comparisons.stream().map(each -> each.fact().path()).toList();
    this.facts = comparisons.stream().mapToInt(each -> Choosable.place(each.fact())).toArray();
    this.counted = new boolean[facts.length];
    this.truths = new Truth[facts.length][];
    this.shown = new Evidence[facts.length][];
    for (int i = 0; i < facts.length; i++) {
      Comparison comparison = comparisons.get(i);
      VocabularyFact fact = comparison.fact();
      int choices = Choosable.choices(fact);
      counted[i] = fact.derived();
      truths[i] = new Truth[choices];
      shown[i] = new Evidence[choices];
      for (int choice = 0; choice < choices; choice++) {
        truths[i][choice] = Choosable.truth(comparison, choice);
        shown[i][choice] =
            new Evidence(fact.path(), fact.question(), Choosable.words(fact, choice));
      }
    }
  }

  /** Whether a condition is one. */
  static boolean is(Condition condition) {
    return condition instanceof Any any
        && any.parts().size() > 1
        && any.parts().stream()
            .allMatch(
                part ->
                    part instanceof Comparison comparison
                        && Choosable.is(comparison.fact())
                        && comparison.fact().scope() == FactScope.INCIDENT)
        && any.comparisons().map(Comparison::fact).distinct().count() == any.parts().size();
  }

  /** A condition as one. */
  static AnyOf of(Condition condition) {
    return new AnyOf((Any) condition);
  }

  /** How it stands, in words. */
  public ConditionResult result(Choices choices) {
    Truth truth = Truth.FAILS;
    String[] was = new String[facts.length];
    for (int i = 0; i < facts.length; i++) {
      int choice = choices.of(facts[i]);
      truth = Told.or(truth, truths[i][choice]);
      was[i] = shown[i][choice].value();
    }
    return new ConditionResult(condition, truth, paths, List.of(was));
  }

  /** Adds the facts by which it holds. */
  public void match(Choices choices, Matched matched) {
    for (int i = 0; i < facts.length; i++) {
      int choice = choices.of(facts[i]);
      if (truths[i][choice] == Truth.HOLDS) {
        matched.add(shown[i][choice]);
      }
    }
  }

  /** Adds the facts by which it may hold, without those that are counted from others. */
  public void ask(Choices choices, OpenFacts open, int together) {
    for (int i = 0; i < facts.length; i++) {
      if (truths[i][choices.of(facts[i])] == Truth.UNKNOWN && !counted[i]) {
        open.add(facts[i], together);
      }
    }
  }
}
