package io.github.riskrules.tooling.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Finding;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.decide.AsAssessed;
import io.github.riskrules.engine.generate.StockDrools;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Incident;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stock Drools finds in every scenario of the bundled packs what the decision says was found. */
class ScenarioParityTest {
  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void stock_drools_finds_the_same_in_every_scenario(String name) {
    PolicyPack pack = PolicyPack.bundled(name).orElseThrow();
    RiskEngine engine = RiskEngine.of(pack);
    StockDrools tierRules = stock(pack, Rule::isTierRule);
    StockDrools actionRules = stock(pack, rule -> !rule.isTierRule());
    List<Scenario> scenarios = ScenarioFolder.read(pack).scenarios();
    assertThat(scenarios).isNotEmpty();
    for (Scenario scenario : scenarios) {
      Decision decision = engine.assess(scenario.incident(), scenario.at());
      Tier tier = Tier.of(decision.tier());
      Incident asAssessed = AsAssessed.of(scenario.incident(), scenario.at());
      Set<String> fired = new TreeSet<>(tierRules.fired(asAssessed, null));
      fired.addAll(actionRules.fired(asAssessed, tier));
      fired.removeAll(outOfDate(pack, LocalDate.ofInstant(scenario.at(), Incident.ZONE)));
      assertThat(found(pack, decision)).as(scenario.name()).isEqualTo(fired);
    }
  }

  /**
   * The pack's own rules among the findings; the safeguards of the library are not Drools rules.
   */
  private static Set<String> found(PolicyPack pack, Decision decision) {
    Set<String> ids = pack.policy().rules().stream().map(Rule::id).collect(Collectors.toSet());
    return decision.findings().stream()
        .map(Finding::rule)
        .map(rule -> rule.id())
        .filter(ids::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> outOfDate(PolicyPack pack, LocalDate day) {
    return pack.policy().rules().stream()
        .filter(rule -> !rule.appliesOn(day))
        .map(Rule::id)
        .collect(Collectors.toSet());
  }

  private static StockDrools stock(PolicyPack pack, Predicate<Rule> stage) {
    Map<String, PolicyPack> packs = new HashMap<>();
    return StockDrools.of(
        pack.policy().rules().stream().filter(stage).toList(),
        rule ->
            new String(
                packs
                    .computeIfAbsent(
                        rule.ref().pack(), name -> PolicyPack.bundled(name).orElseThrow())
                    .file(rule.ref().file())
                    .orElseThrow(),
                StandardCharsets.UTF_8));
  }
}
