package io.github.riskrules.tooling.handbook;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.render.Clause;
import io.github.riskrules.tooling.render.Words;
import io.github.riskrules.tooling.scenario.Expected;
import io.github.riskrules.tooling.scenario.Scenario;
import io.github.riskrules.tooling.scenario.ScenarioResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Scenarios that show where a rule's line runs: some in which it holds, and some just beside them
 * in which it does not.
 */
final class Examples {
  private static final int SHOWN = 2;
  private static final int BESIDE_SHOWN = 2;
  private static final int ANSWERS_SHOWN = 2;

  private final List<Case> cases;
  private final int[][] apart;

  /**
   * An assessed scenario.
   *
   * @param tier the range it came to
   * @param found the ids of the rules that held in it
   * @param facts every fact given, in one order for all scenarios
   */
  private record Case(
      Scenario scenario, Tier tier, Set<String> found, List<@Nullable Object> facts) {
    @Nullable Object read(VocabularyFact fact) {
      return fact.read(fact.scope() == FactScope.TIER ? tier : scenario.incident());
    }

    String name() {
      return scenario.name();
    }

    boolean names(Expected list, Rule rule) {
      return scenario.expectation().names().getOrDefault(list, List.of()).contains(rule.id());
    }
  }

  /**
   * A scenario in which a rule does not hold.
   *
   * @param differing the first of the rule's questions whose answer is another than in the nearest
   *     scenario in which it holds, with the answer here
   */
  record Beside(String name, List<Clause> differing) {}

  /** A scenario in which a rule does not hold, and the nearest in which it does. */
  private record Pair(Case silent, Case holding, int apart) {}

  private Examples(List<Case> cases) {
    this.cases = cases;
    this.apart = new int[cases.size()][cases.size()];
    for (int i = 0; i < apart.length; i++) {
      for (int j = 0; j < i; j++) {
        apart[i][j] = apart(cases.get(i).facts(), cases.get(j).facts());
        apart[j][i] = apart[i][j];
      }
    }
  }

  /** Examples from scenarios that were run. */
  static Examples of(List<ScenarioResult> results) {
    List<Case> cases = new ArrayList<>();
    for (ScenarioResult result : results) {
      result.decision().ifPresent(decision -> cases.add(assessed(result.scenario(), decision)));
    }
    return new Examples(cases);
  }

  private static Case assessed(Scenario scenario, Decision decision) {
    return new Case(
        scenario,
        Tier.of(decision.tier()),
        decision.findings().stream()
            .map(finding -> finding.rule().id())
            .collect(Collectors.toSet()),
        facts(scenario.incident()));
  }

  /** The names of a few scenarios in which the rule holds, those written for it first. */
  List<String> holds(Rule rule) {
    return IntStream.of(holding(rule))
        .mapToObj(cases::get)
        .sorted(Comparator.comparing(each -> !each.names(Expected.BECAUSE, rule)))
        .limit(SHOWN)
        .map(Case::name)
        .toList();
  }

  /** The scenarios nearest to those in which the rule holds, those written for it first. */
  List<Beside> beside(Rule rule) {
    int[] holding = holding(rule);
    if (holding.length == 0) {
      return List.of();
    }
    return IntStream.range(0, cases.size())
        .filter(i -> !cases.get(i).found().contains(rule.id()))
        .mapToObj(i -> nearest(i, holding))
        .sorted(
            Comparator.comparing((Pair pair) -> !pair.silent().names(Expected.NOT_BECAUSE, rule))
                .thenComparing(Pair::apart))
        .limit(BESIDE_SHOWN)
        .map(pair -> beside(rule, pair))
        .toList();
  }

  private int[] holding(Rule rule) {
    return IntStream.range(0, cases.size())
        .filter(i -> cases.get(i).found().contains(rule.id()))
        .toArray();
  }

  private Pair nearest(int from, int[] holding) {
    int best = holding[0];
    for (int i : holding) {
      best = apart[from][i] < apart[from][best] ? i : best;
    }
    return new Pair(cases.get(from), cases.get(best), apart[from][best]);
  }

  private static Beside beside(Rule rule, Pair pair) {
    Case silent = pair.silent();
    List<Clause> differing =
        asked(rule.when()).stream()
            .filter(fact -> !Objects.equals(silent.read(fact), pair.holding().read(fact)))
            .limit(ANSWERS_SHOWN)
            .map(fact -> Clause.of(fact.question(), Words.capital(Words.value(silent.read(fact)))))
            .toList();
    return new Beside(silent.name(), differing);
  }

  /** The facts that a condition asks for outside lists, in its order. */
  private static Set<VocabularyFact> asked(Condition condition) {
    Set<VocabularyFact> facts = new LinkedHashSet<>();
    if (condition instanceof Condition.All all) {
      all.parts().forEach(part -> facts.addAll(asked(part)));
    } else if (condition instanceof Condition.Any any) {
      any.parts().forEach(part -> facts.addAll(asked(part)));
    } else if (condition instanceof Condition.Comparison comparison) {
      facts.add(comparison.fact());
    }
    return facts;
  }

  private static List<@Nullable Object> facts(Incident incident) {
    List<@Nullable Object> facts = new ArrayList<>();
    for (VocabularyFact fact : Vocabulary.standard().facts(FactScope.INCIDENT)) {
      if (!fact.derived()) {
        facts.add(fact.read(incident));
      }
    }
    for (FactScope scope : FactScope.lists()) {
      facts.add(scope.entries(incident));
    }
    facts.add(incident.judgement().grades());
    return facts;
  }

  private static int apart(List<@Nullable Object> one, List<@Nullable Object> other) {
    return (int)
        IntStream.range(0, one.size())
            .filter(i -> !Objects.equals(one.get(i), other.get(i)))
            .count();
  }
}
