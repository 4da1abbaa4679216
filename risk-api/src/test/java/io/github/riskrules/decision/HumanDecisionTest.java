package io.github.riskrules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.riskrules.decision.HumanDecision.Outcome;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HumanDecisionTest {
  private static final Instant AT = Instant.parse("2026-11-20T22:00:00Z");
  private static final Decision DECISION =
      new Decision(
          "a-1",
          AT,
          new TierRange(RiskTier.MEDIUM, RiskTier.HIGH),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          new PolicyRef("test", "1.0", "00ff"),
          "0.1.0");

  @Test
  void accepts_the_upper_bound_without_a_reason() {
    HumanDecision human = HumanDecision.of(DECISION, RiskTier.HIGH, AT, "sergeant", null);
    assertThat(human.outcome()).isEqualTo(Outcome.ACCEPTED);
    assertThat(human.incidentId()).isEqualTo("a-1");
    assertThat(human.policyDigest()).isEqualTo("00ff");
  }

  @Test
  void needs_a_reason_inside_the_range_below_its_upper_bound() {
    assertThatThrownBy(() -> HumanDecision.of(DECISION, RiskTier.MEDIUM, AT, "sergeant", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("reason");
    assertThat(HumanDecision.of(DECISION, RiskTier.MEDIUM, AT, "sergeant", "Seen.").outcome())
        .as("closing HIGH is told apart from going along")
        .isEqualTo(Outcome.NARROWED);
  }

  @Test
  void goes_below_the_range_only_with_a_reason_and_a_second_role() {
    assertThatThrownBy(() -> HumanDecision.of(DECISION, RiskTier.STANDARD, AT, "sergeant", "Seen."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("second role");
    assertThatThrownBy(() -> lower(RiskTier.STANDARD, "", "inspector"))
        .hasMessageContaining("reason");
    assertThatThrownBy(() -> lower(RiskTier.STANDARD, "Seen.", " "))
        .hasMessageContaining("second role");
    assertThatThrownBy(() -> lower(RiskTier.STANDARD, "Seen.", " Sergeant "))
        .hasMessageContaining("another");
    HumanDecision human = lower(RiskTier.STANDARD, "Seen.", "inspector");
    assertThat(human.outcome()).isEqualTo(Outcome.OVERRIDDEN);
    assertThat(human.secondRole()).isEqualTo("inspector");
  }

  @Test
  void cannot_be_made_without_what_a_lower_tier_needs() {
    assertThatThrownBy(
            () ->
                new HumanDecision(
                    "a-1",
                    "00ff",
                    AT,
                    DECISION.tier(),
                    RiskTier.STANDARD,
                    AT,
                    "sergeant",
                    "Seen.",
                    null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("second role");
  }

  @Test
  void raises_above_a_settled_range_for_no_reason_at_all() {
    Decision standard =
        new Decision(
            "a-1",
            AT,
            new TierRange(RiskTier.STANDARD, RiskTier.STANDARD),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            DECISION.policy(),
            "0.1.0");
    assertThat(HumanDecision.of(standard, RiskTier.HIGH, AT, "constable", null).outcome())
        .isEqualTo(Outcome.OVERRIDDEN);
  }

  @Test
  void needs_a_role_and_keeps_what_was_decided_out_of_logs() {
    assertThatThrownBy(() -> HumanDecision.of(DECISION, RiskTier.HIGH, AT, "", null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(lower(RiskTier.STANDARD, "Seen.", "inspector").toString())
        .isEqualTo("HumanDecision[withheld]");
  }

  private static HumanDecision lower(RiskTier tier, String reason, String secondRole) {
    return HumanDecision.lower(DECISION, tier, AT, "sergeant", reason, secondRole);
  }
}
