package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Joined;
import io.github.riskrules.engine.policy.Condition.None;
import io.github.riskrules.engine.policy.Condition.OnList;
import io.github.riskrules.engine.vocabulary.FactScope;
import java.util.stream.Stream;

/** The facts that a condition waits for when each of its facts has one choice. */
final class ChosenOpen {
  private final Chosen chosen;
  private final OpenFacts open = new OpenFacts();

  private ChosenOpen(Chosen chosen) {
    this.chosen = chosen;
  }

  /** The open facts of a condition. */
  static OpenFacts of(All condition, Chosen chosen) {
    ChosenOpen gathering = new ChosenOpen(chosen);
    gathering.parts(condition, 0);
    return gathering.open;
  }

  private void gather(Condition part, int beside) {
    if (chosen.truth(part) != Truth.UNKNOWN) {
      return;
    }
    if (part instanceof Comparison comparison) {
      ask(comparison, beside + 1);
    } else if (part instanceof OnList onList) {
      open.add(Chosen.complete(onList).order(), beside + missing(onList) * another(onList) + 1);
    } else if (part instanceof Any any) {
      any.parts().forEach(each -> gather(each, beside));
    } else {
      parts((All) part, beside);
    }
  }

  private void parts(All all, int beside) {
    int together = beside + needs(all);
    for (Condition part : all.parts()) {
      gather(part, together - needs(part));
    }
  }

  private void ask(Comparison comparison, int together) {
    if (comparison.fact().scope() != FactScope.TIER) {
      open.add(comparison.fact().order(), together);
    }
  }

  private static int missing(OnList condition) {
    return condition instanceof Count count ? AnswersWanted.missing(count) : 1;
  }

  /** That there is another entry, and what is asked of it. */
  private static int another(OnList condition) {
    return 1 + AnswersWanted.details(condition.entry());
  }

  /** How many answers it takes for a condition to hold. */
  private int needs(Condition condition) {
    if (condition instanceof Joined joined) {
      Stream<Integer> parts = joined.parts().stream().map(this::needs);
      return condition instanceof All
          ? Math.min(Told.NEVER, parts.reduce(0, Integer::sum))
          : parts.reduce(Told.NEVER, Math::min);
    }
    return switch (chosen.truth(condition)) {
      case HOLDS -> 0;
      case UNKNOWN ->
          condition instanceof OnList onList && !(condition instanceof None)
              ? missing(onList) * another(onList)
              : 1;
      case FAILS -> Told.NEVER;
    };
  }
}
