package io.github.riskrules.tooling.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.IntimateRelationship;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeSearchTest {
  private static final Instant TIME = Instant.parse("2026-11-20T22:00:00Z");
  private static final long SEED = Long.getLong("risk.seed", 20261120L);
  private static final int INCIDENTS = 2;

  /** Beside every so many rules, something smaller is looked for by trying all there is. */
  private static final int EVERY = 12;

  static List<String> packs() {
    return PolicyPack.bundledNames();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void finds_changes_after_which_the_rule_holds_or_no_longer_does(String pack) {
    Policy policy = PolicyPack.bundled(pack).orElseThrow().policy();
    IncidentGenerator generator = IncidentGenerator.of(policy.rules(), SEED);
    for (int i = 0; i < INCIDENTS; i++) {
      Situation situation = Situation.of(policy, generator.next().build(), TIME);
      int number = i;
      for (Rule rule : situation.rules()) {
        if (rule.appliesOn(situation.day()) && !situation.followsFromMarac(rule)) {
          check(rule, situation, ++number % EVERY == 0);
        }
      }
    }
  }

  @Test
  void takes_it_for_a_correction_that_partners_of_an_open_kind_never_were_any() {
    Policy policy = PolicyPack.bundled("england-and-wales").orElseThrow().policy();
    Draft partners =
        Draft.of(Map.of("id", "invented-1", "reportedAt", TIME))
            .with("relationship.intimate", IntimateRelationship.CURRENT_OR_FORMER);
    Situation situation = Situation.of(policy, partners.build(), TIME);
    Rule neverPartners = situation.rule("DISCLOSE-12").orElseThrow();

    assertThat(ChangeSearch.of(situation, neverPartners, Aim.HOLD))
        .singleElement()
        .satisfies(change -> assertThat(change.corrections()).isEqualTo(1));
  }

  private static void check(Rule rule, Situation situation, boolean lookForSmaller) {
    Aim aim = situation.truth(rule) == Truth.HOLDS ? Aim.STOP : Aim.HOLD;
    List<Change> found = ChangeSearch.of(situation, rule, aim);
    for (Change change : found) {
      Draft changed = change.madeOn(situation.draft());
      assertThat(Contradictions.of(changed.build())).as(told(rule, situation)).isEmpty();
      assertThat(aim.isReached(situation.with(changed).truth(rule)))
          .as(told(rule, situation))
          .isTrue();
      assertThat(change.cost()).isEqualTo(found.get(0).cost());
    }
    if (aim == Aim.HOLD && !found.isEmpty()) {
      assertThat(ChangeSearch.leastToHold(situation, rule))
          .as(told(rule, situation))
          .isLessThanOrEqualTo(found.get(0).cost());
    }
    if (lookForSmaller) {
      OptionalInt tried = BruteForce.smallest(situation, rule, aim);
      if (tried.isPresent()) {
        assertThat(found).as(told(rule, situation)).isNotEmpty();
        assertThat(found.get(0).cost())
            .as(told(rule, situation))
            .isLessThanOrEqualTo(tried.getAsInt());
      }
    }
  }

  private static String told(Rule rule, Situation situation) {
    return rule.id() + " in the invented incident\n" + situation.draft().inWords();
  }
}
