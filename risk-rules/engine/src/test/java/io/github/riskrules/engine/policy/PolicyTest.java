package io.github.riskrules.engine.policy;

import static io.github.riskrules.engine.generate.Rules.raises;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.ActionVerb;
import io.github.riskrules.decision.Authority;
import io.github.riskrules.decision.Certainty;
import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.decision.RuleRef;
import io.github.riskrules.decision.Urgency;
import io.github.riskrules.engine.deadline.DeadlineCalendar;
import io.github.riskrules.engine.deadline.DeadlineRule;
import io.github.riskrules.engine.deadline.Holidays;
import io.github.riskrules.incident.RiskTier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolicyTest {
  private static final Authority INVENTED = new Authority("Invented for a test", Certainty.I);
  private static final LocalDate FIRST = LocalDate.parse("2026-04-01");
  private static final LocalDate LAST = LocalDate.parse("2027-03-31");

  private static final DeadlineCalendar CALENDAR =
      DeadlineCalendar.of(Holidays.none(LocalDate.parse("2030-12-31")));

  private final Rule own = ofPack("OWN-01", "localshire");
  private final Rule national = ofPack("NAT-01", "national");
  private final PolicyAction check = action("check", "localshire");
  private final PolicyAction refer = action("refer", "national");
  private final Policy policy = policy(LAST);

  @Test
  void keeps_its_rules_by_id_whatever_their_order_in_files() {
    assertThat(policy.rules()).containsExactly(national, own);
    assertThat(policy.withRules(List.of(own, national)).rules()).containsExactly(national, own);
  }

  @Test
  void finds_an_action_by_its_code() {
    assertThat(policy.action("refer")).contains(refer);
    assertThat(policy.action("check")).contains(check);
    assertThat(policy.action("caution")).isEmpty();
  }

  @Test
  void tells_what_its_own_pack_wrote_from_what_it_extends() {
    assertThat(policy.ownRules()).containsExactly(own);
    assertThat(policy.ownActions()).containsExactly(check);
  }

  @Test
  void is_in_force_on_its_first_day_and_its_last_and_on_none_beyond() {
    assertThat(policy.inForceOn(FIRST.minusDays(1))).isFalse();
    assertThat(policy.inForceOn(FIRST)).isTrue();
    assertThat(policy.inForceOn(LAST)).isTrue();
    assertThat(policy.inForceOn(LAST.plusDays(1))).isFalse();
    assertThat(policy(null).inForceOn(LAST.plusYears(50))).isTrue();
    assertThat(policy(null).inForceOn(FIRST.minusDays(1))).isFalse();
  }

  @Test
  void changes_in_what_is_asked_of_it_alone() {
    assertThat(policy.withRules(List.of(own)).rules()).containsExactly(own);
    assertThat(policy.withRules(List.of(own)).withRules(policy.rules())).isEqualTo(policy);
    assertThat(policy.withActions(List.of(check)).actions()).containsExactly(check);
    assertThat(policy.withActions(List.of()).withActions(policy.actions())).isEqualTo(policy);
    assertThat(policy.withHardStops(List.of()).hardStops()).isEmpty();
    assertThat(policy.withHardStops(List.of()).withHardStops(policy.hardStops())).isEqualTo(policy);
    DeadlineCalendar other = DeadlineCalendar.of(Holidays.none(LAST));
    assertThat(policy.withCalendar(other).calendar()).isSameAs(other);
    assertThat(policy.withCalendar(other).withCalendar(policy.calendar())).isEqualTo(policy);
  }

  @Test
  void comes_from_packs_of_which_its_own_is_the_last() {
    PolicyLayer furthest = layer("national");
    PolicyLayer region = layer("region");
    PolicyLayer local = layer("localshire");
    PolicySources sources =
        new PolicySources(
            List.of(furthest, region, local), List.of(), List.of(), List.of(), List.of());
    assertThat(sources.own()).isEqualTo(local);
    assertThat(sources.extended()).containsExactly(furthest, region);
  }

  private Policy policy(@Nullable LocalDate until) {
    return new Policy(
        new PolicyRef("localshire", "1", "0".repeat(64)),
        "A policy for tests",
        "Nobody",
        FIRST,
        until,
        List.of("scheme"),
        List.of("offences.gbh"),
        List.of(own, national),
        List.of(refer, check),
        CALENDAR);
  }

  private static Rule ofPack(String id, String pack) {
    Rule rule = raises(id, RiskTier.MEDIUM);
    RuleRef ref = new RuleRef(id, "of a test", pack, "rules/test.drl", 1, INVENTED);
    return new Rule(ref, rule.when(), rule.then(), null, null, null, null, null, "");
  }

  private static PolicyAction action(String code, String pack) {
    return new PolicyAction(
        new Action(
            code,
            code,
            ActionVerb.CHECK,
            ActionKind.OTHER,
            ActionEffect.PROTECTIVE,
            Urgency.PROMPT,
            "Officer",
            null,
            null,
            INVENTED),
        new DeadlineRule(0, null, null, "Promptly"),
        pack,
        null);
  }

  private static PolicyLayer layer(String pack) {
    return new PolicyLayer(pack, "1", "A pack for tests", List.of());
  }
}
