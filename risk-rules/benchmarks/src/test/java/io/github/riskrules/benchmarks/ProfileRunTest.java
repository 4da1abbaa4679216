package io.github.riskrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.benchmarks.workload.Case;
import io.github.riskrules.benchmarks.workload.Workload;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prints where the time goes, for whoever looks for the next gain. */
@Tag("benchmarks")
class ProfileRunTest {
  private static final double LEAST_SHOWN = 2;

  @ParameterizedTest
  @ValueSource(strings = {"ours-outcome", "ours-decision"})
  void of_assessments(String contender) throws Exception {
    Assessor<?> assessor = Contender.of(contender).prepare(Subject.northamptonshire());
    List<Case> cases = Workload.of(1_000);
    print(
        contender,
        Profile.of(
            () -> {
              for (Case each : cases) {
                Objects.requireNonNull(assessor.assess(each.incident(), each.time()));
              }
            }));
  }

  @Test
  void of_loading() throws Exception {
    Path pack = UnreadPack.northamptonshire();
    print(
        "loading",
        Profile.of(
            () -> Objects.requireNonNull(RiskEngine.of(PolicyPack.read(pack).orElseThrow()))));
  }

  private static void print(String what, Map<String, Double> shares) {
    assertThat(shares).isNotEmpty();
    System.out.println(what);
    shares.entrySet().stream()
        .filter(each -> each.getValue() >= LEAST_SHOWN)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .forEach(
            each ->
                System.out.printf(Locale.ROOT, "%5.1f %%  %s%n", each.getValue(), each.getKey()));
  }
}
