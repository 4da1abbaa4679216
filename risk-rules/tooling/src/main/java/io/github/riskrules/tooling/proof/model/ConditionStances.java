package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.None;
import io.github.riskrules.engine.vocabulary.FactScope;
import java.util.function.Function;

/**
 * How conditions stand in every incident.
 *
 * @param tier the range the tier rules led to, of which only rules that do not raise ask
 */
record ConditionStances(SymbolicIncident incident, Function<String, Fact> tier) {
  Stance of(Condition condition) {
    return of(condition, this::fact);
  }

  private Stance of(Condition condition, Function<Comparison, Fact> facts) {
    if (condition instanceof Comparison comparison) {
      return facts.apply(comparison).compare(comparison.operator(), comparison.values());
    } else if (condition instanceof All all) {
      return all.parts().stream().map(part -> of(part, facts)).reduce(Stance.ALWAYS, Stance::and);
    } else if (condition instanceof Any any) {
      return any.parts().stream().map(part -> of(part, facts)).reduce(Stance.NEVER, Stance::or);
    } else if (condition instanceof Exists exists) {
      return incident.list(exists.list()).exists(entry(exists.list(), exists.entry()));
    } else if (condition instanceof None none) {
      return incident.list(none.list()).none(entry(none.list(), none.entry()));
    }
    Count count = (Count) condition;
    return incident
        .list(count.list())
        .counted(entry(count.list(), count.entry()), count.operator(), count.number());
  }

  private Fact fact(Comparison comparison) {
    String path = comparison.fact().path();
    return comparison.fact().scope() == FactScope.TIER ? tier.apply(path) : incident.fact(path);
  }

  private Function<Holder, Stance> entry(FactScope list, Condition fits) {
    return holder -> of(fits, comparison -> incident.fact(list, comparison.fact().path(), holder));
  }
}
