package io.github.riskrules.engine.decide;

import static io.github.riskrules.engine.decide.TinyDecision.blank;
import static io.github.riskrules.engine.decide.TinyPolicy.is;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.incident.AbuseBuilder;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.incident.VictimBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LapsedRulesTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);
  private static final Instant THAT_DAY = Instant.parse("2026-11-20T23:59:00Z");
  private static final Instant NEXT_DAY = Instant.parse("2026-11-21T00:00:00Z");

  @Test
  void says_the_day_after_that_a_protection_ended_with_its_rule() {
    assertThat(notices(lapsing(new TinyPolicy()), abused(Answer.YES), NEXT_DAY))
        .singleElement()
        .asString()
        .startsWith("The last day of a rule has passed: until 2026-11-20 the policy suggested")
        .contains("'forum' here, by T-01 (")
        .endsWith("find out before leaving it out.");
  }

  @Test
  void says_the_day_after_that_nothing_raises_the_tier_any_more() {
    TinyPolicy policy =
        new TinyPolicy().raise("T-03", RiskTier.MEDIUM, is("abuse.emotional", Answer.YES));

    assertThat(notices(lapsing(policy, "T-03"), abused(Answer.YES), NEXT_DAY))
        .singleElement()
        .asString()
        .startsWith(
            "The last day of a rule has passed: until 2026-11-20 the policy graded this at least"
                + " MEDIUM, by T-03 (")
        .endsWith("find out before grading it lower.");
    assertThat(notices(lapsing(policy, "T-03"), abused(Answer.YES), THAT_DAY)).isEmpty();
  }

  @Test
  void says_nothing_of_a_tier_that_is_reached_without_it() {
    TinyPolicy policy =
        new TinyPolicy()
            .raise("T-03", RiskTier.MEDIUM, is("abuse.emotional", Answer.YES))
            .raise("T-04", RiskTier.MEDIUM, is("victim.wantsOrder", Answer.NO));

    assertThat(notices(lapsing(policy, "T-03"), abused(Answer.YES), NEXT_DAY)).isEmpty();
  }

  @Test
  void says_the_day_after_that_nothing_stands_against_what_is_safe_only_at_low_risk() {
    TinyPolicy policy =
        new TinyPolicy()
            .conditional("programme")
            .suggest("T-03", "programme", is("abuse.emotional", Answer.YES))
            .ruleOut("T-04", "programme", is("victim.wantsOrder", Answer.NO));

    assertThat(notices(lapsing(policy, "T-04"), abused(Answer.YES), NEXT_DAY))
        .singleElement()
        .asString()
        .contains("the policy ruled out 'programme' here, by T-04 (")
        .endsWith("find out before going on with it.");
    assertThat(notices(lapsing(policy, "T-04"), abused(Answer.NO), NEXT_DAY)).isEmpty();
  }

  @Test
  void says_nothing_on_the_last_day() {
    assertThat(notices(lapsing(new TinyPolicy()), abused(Answer.YES), THAT_DAY)).isEmpty();
  }

  @Test
  void says_nothing_where_the_rule_would_not_be_known_to_hold() {
    assertThat(notices(lapsing(new TinyPolicy()), abused(Answer.NO), NEXT_DAY)).isEmpty();
    assertThat(notices(lapsing(new TinyPolicy()), abused(Answer.NOT_ASKED), NEXT_DAY)).isEmpty();
  }

  @Test
  void says_nothing_where_another_rule_suggests_it() {
    TinyPolicy policy =
        new TinyPolicy().suggest("T-02", "forum", is("abuse.emotional", Answer.YES));
    assertThat(notices(lapsing(policy), abused(Answer.YES), NEXT_DAY)).isEmpty();
  }

  @Test
  void says_nothing_where_it_would_be_ruled_out_anyway() {
    TinyPolicy policy =
        new TinyPolicy().ruleOut("T-02", "forum", is("victim.wantsOrder", Answer.NO));
    assertThat(notices(lapsing(policy), abused(Answer.YES), NEXT_DAY)).isEmpty();
  }

  /** The policy with one rule more, which ends. */
  private static Policy lapsing(TinyPolicy tiny) {
    return lapsing(tiny.suggest("T-01", "forum", is("abuse.emotional", Answer.YES)), "T-01");
  }

  /** The policy, one rule of which ends. */
  private static Policy lapsing(TinyPolicy tiny, String id) {
    Policy policy = tiny.policy();
    return policy.withRules(
        policy.rules().stream()
            .map(rule -> rule.id().equals(id) ? rule.withPeriod(null, LAST_DAY) : rule)
            .toList());
  }

  private static Incident abused(Answer emotional) {
    return blank()
        .abuse(AbuseBuilder.builder().emotional(emotional).build())
        .victim(VictimBuilder.builder().wantsOrder(Answer.NO).build())
        .build();
  }

  private static List<String> notices(Policy policy, Incident incident, Instant time) {
    return new DecisionMaker(policy, "test").decide(incident, time).notices();
  }
}
