package io.github.riskrules.engine.network;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.StockDrools;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Incident;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Three that say which of the same rules hold in an incident: our network, the reference evaluator,
 * and Drools as it comes, which compiles what the authors wrote. Thread-safe.
 */
final class Evaluators {
  private final List<Rule> rules;
  private final PolicyNetwork network;
  private final StockDrools stockTierRules;
  private final StockDrools stockActionRules;
  private final Set<String> everKnown = ConcurrentHashMap.newKeySet();

  private Evaluators(List<Rule> rules, Function<Rule, String> fileOf) {
    this.rules = rules;
    this.network = PolicyNetwork.of(rules);
    this.stockTierRules = stock(Rule::isTierRule, fileOf);
    this.stockActionRules = stock(rule -> !rule.isTierRule(), fileOf);
  }

  /**
   * The evaluators of some rules.
   *
   * @param fileOf the whole text of the file that holds a rule
   */
  static Evaluators of(List<Rule> rules, Function<Rule, String> fileOf) {
    return new Evaluators(rules, fileOf);
  }

  private StockDrools stock(Predicate<Rule> stage, Function<Rule, String> fileOf) {
    return StockDrools.of(rules.stream().filter(stage).toList(), fileOf);
  }

  /** The rules of both stages, under one of the tier ranges, on both liftings. */
  void agree(Draft draft) {
    Incident incident = draft.build();
    Tier tier = Agreement.tierFor(incident);
    Firings raised = network.tierRules(network.facts(incident));
    Firings found = network.actionRules(network.facts(incident), tier);
    Found ours = Agreement.both(raised, found);
    Agreement.same("stock Drools", ours.known(), stock(incident, tier));
    Agreement.same(ours, Agreement.byReference(rules, incident, tier));
    everKnown.addAll(ours.known());
  }

  /**
   * Stock Drools finds the same as what is known of the rules.
   *
   * @param standing how each of the rules stands that are in force; about others nothing is said
   */
  void stockAgrees(Incident incident, Tier tier, Map<String, Truth> standing) {
    Set<String> known = new HashSet<>(standing.keySet());
    known.removeIf(rule -> standing.get(rule) != Truth.HOLDS);
    Set<String> fired = stock(incident, tier);
    fired.retainAll(standing.keySet());
    Agreement.same("stock Drools", known, fired);
    everKnown.addAll(known);
  }

  private Set<String> stock(Incident incident, Tier tier) {
    Set<String> fired = stockTierRules.fired(incident, null);
    fired.addAll(stockActionRules.fired(incident, tier));
    return fired;
  }

  /** The rules that held in no incident so far, of which nothing has been shown. */
  List<Rule> neverKnown() {
    return rules.stream().filter(rule -> !everKnown.contains(rule.id())).toList();
  }
}
