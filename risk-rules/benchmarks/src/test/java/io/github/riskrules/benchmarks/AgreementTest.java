package io.github.riskrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.riskrules.benchmarks.ours.OurOutcome;
import io.github.riskrules.benchmarks.workload.Case;
import io.github.riskrules.benchmarks.workload.Workload;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every contender is right in some of the cases; before a run it is in all of them. */
class AgreementTest {
  private static final List<Case> CASES = Workload.of(50);
  private static final Subject SUBJECT = Subject.northamptonshire();
  private static final Agreement AGREEMENT = Agreement.on(SUBJECT);

  @Test
  void every_contender_is_right_in_every_case() {
    List<? extends Entered<?>> all = Entered.all(SUBJECT);
    CASES.forEach(each -> AGREEMENT.check(all, each));
  }

  @Test
  void no_two_contenders_share_a_name() {
    assertThat(Contender.all()).extracting(Contender::id).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void one_that_says_the_same_of_every_incident_is_found_out() {
    Assessor<Outcome> unmoved =
        new Assessor<>() {
          @Override
          public Outcome assess(Incident incident, Instant time) {
            return new Outcome(new TierRange(RiskTier.STANDARD, RiskTier.STANDARD), List.of());
          }

          @Override
          public Object comparable(Outcome outcome) {
            return outcome;
          }
        };

    var entered = List.of(new Entered<>(new OurOutcome(), unmoved));

    assertThatThrownBy(() -> CASES.forEach(each -> AGREEMENT.check(entered, each)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("ours-outcome is wrong in case-0");
  }
}
