package io.github.riskrules.engine.decide;

import static io.github.riskrules.engine.decide.TinyDecision.blank;
import static io.github.riskrules.engine.decide.TinyPolicy.is;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.incident.AbuseBuilder;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
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
    Policy policy = tiny.suggest("T-01", "forum", is("abuse.emotional", Answer.YES)).policy();
    return policy.withRules(
        policy.rules().stream()
            .map(rule -> rule.id().equals("T-01") ? rule.withPeriod(null, LAST_DAY) : rule)
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
