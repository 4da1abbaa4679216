package io.github.riskrules.engine.network;

import static io.github.riskrules.engine.generate.Rules.any;
import static io.github.riskrules.engine.generate.Rules.exists;
import static io.github.riskrules.engine.generate.Rules.is;
import static io.github.riskrules.engine.generate.Rules.prior;
import static io.github.riskrules.engine.generate.Rules.raises;
import static io.github.riskrules.engine.generate.Rules.suggests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.DashBuilder;
import io.github.riskrules.incident.HistoryBuilder;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.PriorIncidentBuilder;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.RiskTier;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyNetworkTest {
  private static final Rule TICKS = raises("T-01", RiskTier.HIGH, is("dash.ticks", ">=", 14));
  private static final Rule VIOLENT_BEFORE =
      raises(
          "T-02",
          RiskTier.MEDIUM,
          exists(FactScope.PRIOR_INCIDENT, prior("kind", "==", PriorKind.VIOLENCE)));
  private static final Rule WHEN_HIGH =
      suggests(
          "A-01",
          "marac-referral",
          is(FactScope.TIER, "atLeast", ">=", RiskTier.HIGH),
          is("firstContact", "==", Answer.YES));

  @Test
  void takes_no_facts_that_another_network_settled() {
    PolicyNetwork network = PolicyNetwork.of(List.of(TICKS));
    PolicyNetwork other = PolicyNetwork.of(List.of(TICKS));
    assertThatThrownBy(() -> network.tierRules(other.facts(ticks(14))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the facts were settled by another network");
  }

  @Test
  void takes_no_rule_that_raises_the_tier_and_asks_for_it() {
    Rule circular =
        raises(
            "T-03",
            RiskTier.HIGH,
            any(
                is(FactScope.TIER, "atLeast", ">=", RiskTier.MEDIUM),
                is("dash.strangulation", "==", Answer.YES)));
    assertThatThrownBy(() -> PolicyNetwork.of(List.of(circular)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("T-03 raises the tier and asks for it");
  }

  @Test
  void takes_no_two_rules_of_one_id() {
    assertThatThrownBy(() -> PolicyNetwork.of(List.of(TICKS, TICKS)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two rules have the id T-01");
  }

  @Test
  void tells_known_rules_from_possible_ones() {
    PolicyNetwork network = PolicyNetwork.of(List.of(TICKS, VIOLENT_BEFORE, WHEN_HIGH));
    assertThat(Found.by(network.tierRules(network.facts(ticks(14)))))
        .isEqualTo(new Found(Set.of("T-01"), Set.of("T-01", "T-02")));
    Incident settled =
        Incident.reported("T-1", Instant.EPOCH)
            .dash(DashBuilder.builder().statedTicks(13).statedUnanswered(0).build())
            .history(
                HistoryBuilder.builder()
                    .complete(Answer.YES)
                    .incidents(
                        List.of(PriorIncidentBuilder.builder().kind(PriorKind.VIOLENCE).build()))
                    .build())
            .build();
    assertThat(Found.by(network.tierRules(network.facts(settled))))
        .isEqualTo(new Found(Set.of("T-02"), Set.of("T-02")));
  }

  @Test
  void shows_the_tier_only_to_action_rules() {
    PolicyNetwork network = PolicyNetwork.of(List.of(TICKS, WHEN_HIGH));
    Incident first = Incident.reported("T-1", Instant.EPOCH).firstContact(Answer.YES).build();
    assertThat(
            network
                .actionRules(network.facts(first), new Tier(RiskTier.HIGH, RiskTier.HIGH))
                .known())
        .containsExactly("A-01");
    Firings open =
        network.actionRules(network.facts(first), new Tier(RiskTier.STANDARD, RiskTier.HIGH));
    assertThat(open.known()).isEmpty();
    assertThat(open.possible()).containsExactly("A-01");
    assertThat(
            network
                .actionRules(network.facts(first), new Tier(RiskTier.STANDARD, RiskTier.MEDIUM))
                .possible())
        .isEmpty();
  }

  @Test
  void never_finds_a_choice_of_nothing_to_hold() {
    PolicyNetwork network = PolicyNetwork.of(List.of(raises("T-01", RiskTier.HIGH, any())));
    assertThat(network.tierRules(network.facts(ticks(14))).possible()).isEmpty();
  }

  @Test
  void withholds_what_was_found_from_logs() {
    PolicyNetwork network = PolicyNetwork.of(List.of(TICKS));
    assertThat(network.tierRules(network.facts(ticks(14)))).hasToString("Firings[withheld]");
    assertThat(network.facts(ticks(14))).hasToString("Facts[withheld]");
  }

  @Test
  void runs_a_policy_without_rules() {
    PolicyNetwork none = PolicyNetwork.of(List.of());
    assertThat(none.tierRules(none.facts(ticks(14))).possible()).isEmpty();
  }

  @Test
  void forgets_each_incident_it_has_assessed() throws InterruptedException {
    PolicyNetwork network = PolicyNetwork.of(List.of(TICKS, VIOLENT_BEFORE, WHEN_HIGH));
    WeakReference<Incident> assessed = new WeakReference<>(ticks(14));
    network.tierRules(network.facts(assessed.get()));
    network.actionRules(network.facts(assessed.get()), new Tier(RiskTier.HIGH, RiskTier.HIGH));
    for (int i = 0; i < 50 && assessed.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertThat(assessed.get()).isNull();
  }

  private static Incident ticks(int stated) {
    return Incident.reported("T-1", Instant.EPOCH)
        .dash(DashBuilder.builder().statedTicks(stated).build())
        .build();
  }
}
