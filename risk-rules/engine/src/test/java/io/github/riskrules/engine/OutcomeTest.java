package io.github.riskrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.riskrules.decision.AssessmentFailedException;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Outcome;
import io.github.riskrules.engine.generate.Trials;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.DashBuilder;
import io.github.riskrules.incident.Incident;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeTest {
  /** Long after rules with a last day have ended, and packs gone out of force. */
  private static final Duration LATE = Duration.ofDays(3_000);

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void says_what_the_decision_says(String name) {
    PolicyPack pack = PolicyPack.bundled(name).orElseThrow();
    RiskEngine engine = RiskEngine.of(pack);
    Trials.of(pack.policy().rules())
        .run(
            200,
            draft -> {
              Incident incident = draft.build();
              agrees(engine, incident, incident.reportedAt());
              agrees(engine, incident, incident.reportedAt().plus(LATE));
            });
  }

  private static void agrees(RiskEngine engine, Incident incident, Instant time) {
    Decision decision = engine.assess(incident, time);
    Outcome outcome = engine.outcome(incident, time);
    assertThat(outcome.tier()).isEqualTo(decision.tier());
    assertThat(outcome.actions())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            decision.suggested().stream().map(each -> each.action().code()).toList());
    assertThat(outcome.rules())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            decision.findings().stream().map(each -> each.rule().id()).distinct().toList());
    assertThat(outcome.notices()).isEqualTo(decision.notices());
  }

  @Test
  void is_not_given_of_an_incident_that_contradicts_itself() {
    Incident contradictory =
        Incident.reported("T-1", Instant.EPOCH)
            .occurredAt(Instant.EPOCH.plus(LATE))
            .dash(DashBuilder.builder().strangulation(Answer.YES).build())
            .build();
    assertThatThrownBy(() -> RiskEngine.standard().outcome(contradictory, Instant.EPOCH))
        .isInstanceOf(AssessmentFailedException.class)
        .hasMessageContaining("contradicts itself at /occurredAt");
  }

  @Test
  void is_withheld_from_logs() {
    Incident incident = Incident.reported("T-1", Instant.EPOCH).build();
    assertThat(RiskEngine.standard().outcome(incident, Instant.EPOCH))
        .hasToString("Outcome[withheld]");
    assertThat(List.of(RiskEngine.standard().outcome(incident, Instant.EPOCH)))
        .hasToString("[Outcome[withheld]]");
  }
}
