package io.github.riskrules.benchmarks.workload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.benchmarks.Outcome;
import io.github.riskrules.benchmarks.Subject;
import io.github.riskrules.engine.decide.Truths;
import io.github.riskrules.engine.decide.UpshotReader;
import io.github.riskrules.incident.Contradictions;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTest {
  private static final List<Case> CASES = Workload.of(10);

  @Test
  void rules_that_do_not_apply_make_no_difference() {
    Subject subject = Subject.northamptonshire();
    Subject grown = Growth.withRules(subject, 100);

    assertThat(grown.policy().rules()).hasSize(subject.policy().rules().size() + 100);
    assertThat(CASES)
        .allSatisfy(each -> assertThat(outcome(grown, each)).isEqualTo(outcome(subject, each)));
  }

  private static Outcome outcome(Subject subject, Case each) {
    return Outcome.of(
        UpshotReader.of(subject.policy())
            .upshot(Truths.of(each.incident(), each.time()), each.time()));
  }

  @Test
  void earlier_incidents_by_the_hundred_contradict_nothing() {
    assertThat(CASES)
        .map(each -> Growth.withPriors(each, 500))
        .allSatisfy(
            each -> {
              assertThat(each.incident().history().incidents()).hasSize(500);
              assertThat(Contradictions.of(each.incident())).isEmpty();
            });
  }
}
