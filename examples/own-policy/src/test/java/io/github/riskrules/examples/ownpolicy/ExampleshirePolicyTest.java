package io.github.riskrules.examples.ownpolicy;

import static io.github.riskrules.incident.Answer.NO;
import static io.github.riskrules.incident.RiskTier.MEDIUM;
import static io.github.riskrules.testkit.RiskAssertions.assertThat;

import io.github.riskrules.decision.TierRange;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.testkit.ForAllIncidents;
import io.github.riskrules.testkit.GeneratedIncidentSource;
import io.github.riskrules.testkit.Incidents;
import io.github.riskrules.testkit.PackScenarios;
import io.github.riskrules.testkit.PackTest;
import io.github.riskrules.testkit.Packs;
import io.github.riskrules.testkit.RuleVerifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class ExampleshirePolicyTest {
  private static final PolicyPack PACK = Packs.find("exampleshire");
  private static final Incident FARM = Incidents.example(PACK, "incidents/farm.json");
  private static final RiskEngine ENGINE = RiskEngine.of(PACK);

  /** Every scenario that policy staff wrote is a test; a failure leads to its line. */
  @PackTest("exampleshire")
  Stream<DynamicNode> scenarios(PackScenarios pack) {
    return pack.tests();
  }

  @PackTest("exampleshire")
  DynamicNode every_rule_is_covered(PackScenarios pack) {
    return pack.coverage();
  }

  /** What an application gets, checked in a line. */
  @Test
  void an_isolated_victim_is_called_on() {
    assertThat(ENGINE.assess(FARM, FARM.reportedAt()))
        .under(PACK)
        .isAtLeast(MEDIUM)
        .because("RURAL-01")
        .suggests("rural-officer-visit")
        .doesNotSuggest("conditional-caution")
        .asks("dash.strangulation");
  }

  /** One rule alone, on both sides of its line. */
  @Test
  void isolation_is_what_counts() {
    RuleVerifier.OneRule rule = RuleVerifier.of(PACK).rule("RURAL-01");

    rule.given(FARM).holds().raisesTo(MEDIUM).suggests("rural-officer-visit");
    rule.given(Incidents.changed(FARM).with("dash.socialIsolation", NO)).fails();
    rule.given(Incidents.changed(FARM).without("dash.socialIsolation"))
        .isOpen()
        .waitsFor("dash.socialIsolation");
  }

  /** A promise about every incident, tried where the rules decide. */
  @Test
  void the_rural_officer_only_calls_on_those_who_are_isolated() {
    ForAllIncidents.of(PACK)
        .count(200)
        .check(
            (incident, decision) -> {
              if (incident.dash().socialIsolation() == Answer.NO) {
                assertThat(decision).doesNotSuggest("rural-officer-visit");
              }
            });
  }

  /**
   * A promise again, one test to an incident: what a person finds out was never ruled out before.
   */
  @ParameterizedTest
  @GeneratedIncidentSource(pack = "exampleshire", count = 25)
  void an_answer_never_goes_beyond_what_was_open(Incident incident) {
    Incident before = Incidents.changed(incident).without("dash.socialIsolation").build();
    TierRange open = ENGINE.assess(before, before.reportedAt()).tier();

    assertThat(ENGINE.assess(incident, incident.reportedAt()))
        .isAtLeast(open.atLeast())
        .isAtMost(open.atMost());
  }
}
