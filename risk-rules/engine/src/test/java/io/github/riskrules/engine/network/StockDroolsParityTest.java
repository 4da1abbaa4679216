package io.github.riskrules.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.StockDrools;
import io.github.riskrules.engine.generate.Trials;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.pack.PackReader;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Incident;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Stock Drools, given the same rules in the words of their authors, finds what we find: for each
 * stage, in thousands of incidents on the rules' boundaries. The reference evaluator agrees on both
 * liftings.
 */
class StockDroolsParityTest {
  private final Set<String> everKnown = new HashSet<>();

  @Test
  void every_construct_of_the_language_means_the_same() {
    List<Rule> rules = Constructs.rules();
    check(2_000, rules, rule -> Constructs.text());
    assertThat(everKnown).containsExactlyInAnyOrderElementsOf(ids(rules));
  }

  @Test
  void the_bundled_policies_mean_the_same() {
    ClassLoader bundled = getClass().getClassLoader();
    Map<String, Map<String, byte[]>> files = new HashMap<>();
    for (String name : PackReader.bundledNames(bundled)) {
      files.put(name, PackReader.bundled(name, bundled).files());
    }
    for (String name : files.keySet()) {
      Policy policy = PackReader.bundled(name, bundled).policy().orElseThrow();
      Function<Rule, String> fileOf =
          rule ->
              new String(
                  files.get(rule.ref().pack()).get(rule.ref().file()), StandardCharsets.UTF_8);
      everKnown.clear();
      check(10_000, policy.rules(), fileOf);
      assertThat(everKnown).as(name).containsExactlyInAnyOrderElementsOf(ids(policy.rules()));
    }
  }

  @Test
  void stock_drools_can_read_every_fact() {
    StringBuilder rules = new StringBuilder();
    for (FactScope scope : FactScope.values()) {
      String constraints =
          Vocabulary.standard().facts(scope).stream()
              .filter(fact -> fact.type() != FactType.TIME)
              .map(fact -> fact.path() + " == " + literal(fact))
              .collect(Collectors.joining(", "));
      rules.append("rule \"X " + scope + "\" when " + scope.patternName());
      rules.append("( " + constraints + " ) then end\n");
    }
    assertThatCode(() -> StockDrools.compiled(rules.toString())).doesNotThrowAnyException();
  }

  private static String literal(VocabularyFact fact) {
    return switch (fact.type()) {
      case NUMBER -> "1";
      case DATE -> "\"07-Jun-2022\"";
      case TEXT, TIME -> "\"text\"";
      case ANSWER, CHOICE ->
          fact.javaType().getSimpleName() + "." + fact.javaType().getEnumConstants()[0];
    };
  }

  private void check(int incidents, List<Rule> rules, Function<Rule, String> fileOf) {
    PolicyNetwork network = PolicyNetwork.of(rules);
    StockDrools tierRules = stock(rules, true, fileOf);
    StockDrools actionRules = stock(rules, false, fileOf);
    Consumer<Draft> claim =
        draft -> {
          Incident incident = draft.build();
          Tier tier = Agreement.tierFor(incident);
          Firings raised = network.tierRules(incident);
          Firings found = network.actionRules(incident, tier);
          Agreement.same(raised, new Firings(tierRules.fired(incident, null), raised.possible()));
          Agreement.same(found, new Firings(actionRules.fired(incident, tier), found.possible()));
          Agreement.same(raised, Agreement.byReference(rules, true, incident, tier));
          Agreement.same(found, Agreement.byReference(rules, false, incident, tier));
          everKnown.addAll(raised.known());
          everKnown.addAll(found.known());
        };
    Trials.of(rules).run(incidents, claim);
    // A rule that asks for much may hold in none of them: then incidents are made for it alone.
    List<Rule> missed = rules.stream().filter(rule -> !everKnown.contains(rule.id())).toList();
    if (!missed.isEmpty()) {
      Trials.of(missed).run(1_000, claim);
    }
  }

  private static StockDrools stock(
      List<Rule> rules, boolean tierRules, Function<Rule, String> fileOf) {
    return StockDrools.of(
        rules.stream().filter(rule -> rule.isTierRule() == tierRules).toList(), fileOf);
  }

  private static List<String> ids(List<Rule> rules) {
    return rules.stream().map(Rule::id).toList();
  }
}
