package io.github.riskrules.tooling.mutation;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.None;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.render.Words;
import io.github.riskrules.tooling.scenario.Expectation;
import io.github.riskrules.tooling.scenario.Expected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names a scenario by what it shows: whether a rule is found, and on which answer that hangs. */
final class ScenarioName {
  private final Mutant mutant;
  private final Incident incident;
  private final Expectation expected;

  private ScenarioName(Mutant mutant, Incident incident, Expectation expected) {
    this.mutant = mutant;
    this.incident = incident;
    this.expected = expected;
  }

  static String of(Mutant mutant, Incident incident, Expectation expected) {
    return new ScenarioName(mutant, incident, expected).name();
  }

  private String name() {
    if (!(mutant.alteration() instanceof Alteration.OfRule altered)) {
      return mutant.of() + " is due when the policy says, no sooner and no later";
    }
    Rule rule = altered.rule();
    return rule.ref().title()
        + ": "
        + switch (mutant.kind()) {
          case TIER_SHIFTED -> "raises to " + tier(rule) + " and to no other tier";
          case STATEMENT_DROPPED -> mutant.words().replace("it no longer ", "");
          case RULE_DROPPED -> "is told as a reason";
          case PERIOD -> found() ? "applies on this day" : "does not apply on this day";
          default -> opening() + stake(mutant.stake());
        };
  }

  private static String tier(Rule rule) {
    return rule.then().stream()
        .filter(statement -> statement.tier() != null)
        .map(Statement::tier)
        .map(String::valueOf)
        .findFirst()
        .orElse("");
  }

  private String opening() {
    if (found()) {
      return "so, ";
    }
    return lists(Expected.NOT_BECAUSE) ? "not so, " : "what is decided, ";
  }

  private boolean found() {
    return lists(Expected.BECAUSE);
  }

  private boolean lists(Expected list) {
    return expected.names().getOrDefault(list, List.of()).contains(mutant.of());
  }

  /** The answer on which it hangs; of several that would do, the first. */
  private String stake(@Nullable Condition stake) {
    if (stake instanceof Comparison comparison) {
      return answer(comparison);
    } else if (stake instanceof Any any && !any.parts().isEmpty()) {
      return stake(any.parts().get(0));
    } else if (stake instanceof All all && !all.parts().isEmpty()) {
      return stake(all.parts().get(0));
    } else if (stake instanceof Exists exists) {
      return listed(exists.list());
    } else if (stake instanceof None none) {
      return listed(none.list());
    }
    return stake instanceof Count count ? listed(count.list()) : "as the policy says";
  }

  private String answer(Comparison comparison) {
    FactScope scope = comparison.fact().scope();
    String question = "“" + comparison.fact().question() + "” ";
    if (scope == FactScope.TIER) {
      return "by the tier reached";
    } else if (scope == FactScope.INCIDENT) {
      return "with " + question + Words.value(comparison.fact().read(incident));
    }
    List<?> entries = scope.entries(incident);
    return entries.size() == 1
        ? "with " + question + Words.value(comparison.fact().read(entries.get(0)))
        : listed(scope);
  }

  private String listed(FactScope list) {
    int entries = list.entries(incident).size();
    String what =
        switch (list) {
          case PRIOR_INCIDENT -> entries == 1 ? "earlier incident" : "earlier incidents";
          case CHILD -> entries == 1 ? "child" : "children";
          case COURT_ORDER -> entries == 1 ? "order" : "orders";
          case INCIDENT, TIER -> throw new IllegalArgumentException("not a list");
        };
    return "with " + (entries == 0 ? "no" : entries) + " " + what + " listed";
  }
}
