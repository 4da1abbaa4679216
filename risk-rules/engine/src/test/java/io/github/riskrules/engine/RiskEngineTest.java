package io.github.riskrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.riskrules.decision.AssessmentFailedException;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.incident.HistoryBuilder;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.PriorIncidentBuilder;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RiskEngineTest {
  private static final Instant NOW = Instant.parse("2026-11-20T22:00:00Z");
  private static final PackReading BAD =
      new PackReading(Optional.empty(), List.of(Problem.of("pack.yaml", "It is missing.", "")));

  @Test
  void decides_by_the_bundled_national_pack_unless_told_otherwise() {
    assertThat(RiskEngine.standard().policy().id()).isEqualTo("england-and-wales");
  }

  @Test
  void excludes_nothing_for_an_incident_of_which_nothing_is_known() {
    Decision decision = RiskEngine.standard().assess(nothingKnown(), NOW);
    assertThat(decision.tier().atMost()).isEqualTo(RiskTier.HIGH);
    assertThat(decision.tier().isSettled()).isFalse();
    assertThat(decision.suggested()).isNotEmpty();
    assertThat(decision.questions()).isNotEmpty();
  }

  @Test
  void names_the_policy_and_the_version_that_decided() {
    RiskEngine engine = RiskEngine.standard();
    Decision decision = engine.assess(nothingKnown(), NOW);
    assertThat(decision.policy()).isEqualTo(engine.policy());
    assertThat(decision.engineVersion()).matches("\\d+\\.\\d+\\.\\d+.*");
  }

  @Test
  void gives_no_tier_for_an_incident_that_contradicts_itself() {
    Incident impossible =
        Incident.reported("test-1", NOW)
            .history(
                HistoryBuilder.builder()
                    .incidents(
                        List.of(
                            PriorIncidentBuilder.builder()
                                .kind(PriorKind.VERBAL)
                                .earliest(LocalDate.parse("2026-12-24"))
                                .build()))
                    .build())
            .build();
    assertThatThrownBy(() -> RiskEngine.standard().assess(impossible, NOW))
        .isInstanceOf(AssessmentFailedException.class)
        .hasNoCause()
        .hasMessageContaining("/history/incidents/0")
        .hasMessageEndingWith("Treat the case as HIGH until a person has assessed it.")
        .hasMessageNotContaining("2026-12-24");
  }

  @Test
  void puts_a_good_pack_in_force_at_once() {
    RiskEngine engine = RiskEngine.standard();
    assertThat(engine.replaceWith(PolicyPack.bundled("northamptonshire"))).isTrue();
    assertThat(engine.assess(nothingKnown(), NOW).policy().id()).isEqualTo("northamptonshire");
  }

  @Test
  void keeps_the_last_good_pack_when_a_bad_one_is_offered() {
    RiskEngine engine = RiskEngine.standard();
    PolicyRef before = engine.policy();
    assertThat(engine.replaceWith(BAD)).isFalse();
    assertThat(engine.policy()).isEqualTo(before);
    assertThat(engine.assess(nothingKnown(), NOW).policy()).isEqualTo(before);
  }

  @Test
  void decides_each_incident_by_one_policy_while_policies_are_swapped() throws Exception {
    PackReading national = PolicyPack.bundled("england-and-wales");
    PackReading local = PolicyPack.bundled("northamptonshire");
    Decision byNational = RiskEngine.of(national.orElseThrow()).assess(nothingKnown(), NOW);
    Decision byLocal = RiskEngine.of(local.orElseThrow()).assess(nothingKnown(), NOW);
    RiskEngine engine = RiskEngine.of(national.orElseThrow());
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<?>> assessors =
          IntStream.range(0, 2)
              .<Future<?>>mapToObj(
                  each ->
                      threads.submit(
                          () -> {
                            while (!done.get()) {
                              assertThat(engine.assess(nothingKnown(), NOW))
                                  .isIn(byNational, byLocal);
                            }
                            return null;
                          }))
              .toList();
      for (int swap = 0; swap < 20; swap++) {
        engine.replaceWith(swap % 3 == 0 ? BAD : swap % 2 == 0 ? national : local);
      }
      done.set(true);
      for (Future<?> assessor : assessors) {
        assessor.get();
      }
    } finally {
      done.set(true);
      threads.shutdownNow();
    }
  }

  private static Incident nothingKnown() {
    return Incident.reported("test-1", NOW).build();
  }
}
