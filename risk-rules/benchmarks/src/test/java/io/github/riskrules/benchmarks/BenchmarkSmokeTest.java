package io.github.riskrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.benchmarks.workload.Case;
import io.github.riskrules.benchmarks.workload.Workload;
import io.github.riskrules.engine.decide.DecisionMaker;
import io.github.riskrules.engine.decide.PartialDecisions;
import io.github.riskrules.engine.policy.Policy;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The benchmarks run. What they measure in this short a time means nothing. */
class BenchmarkSmokeTest {
  @Test
  void measures_time_and_allocation_of_two_contenders() throws Exception {
    ChainedOptionsBuilder options =
        Measurement.COST.options(List.of("ours-outcome", "plain-outcome")).param("size", "50");

    assertThat(shortly(options))
        .hasSize(2)
        .allSatisfy(
            result ->
                assertThat(result.getSecondaryResults())
                    .extractingByKey("gc.alloc.rate.norm")
                    .satisfies(bytes -> assertThat(bytes.getScore()).isPositive()));
  }

  @Test
  void measures_what_grows() throws Exception {
    ChainedOptionsBuilder options =
        Measurement.inGeneral(GrowthBenchmark.class).param("moreRules", "10").param("priors", "9");

    assertThat(shortly(options)).hasSize(1);
  }

  @Test
  void measures_decisions_with_and_without_their_explanations() throws Exception {
    assertThat(shortly(Measurement.inGeneral(PartsBenchmark.class).param("size", "20"))).hasSize(4);
  }

  @Test
  void a_decision_measured_with_all_its_parts_is_the_whole_one() {
    Policy policy = Subject.northamptonshire().policy();
    PartialDecisions partial = new PartialDecisions(policy);
    DecisionMaker whole = new DecisionMaker(policy, PartialDecisions.VERSION);

    for (Case each : Workload.of(20)) {
      assertThat(partial.decide(each.incident(), each.time(), true, true))
          .isEqualTo(whole.decide(each.incident(), each.time()));
    }
  }

  @Test
  void measures_documents() throws Exception {
    assertThat(shortly(Measurement.inGeneral(DocumentBenchmark.class).param("size", "20")))
        .hasSize(2);
  }

  @Test
  void measures_loading_again() throws Exception {
    assertThat(shortly(Measurement.inGeneral(ReloadBenchmark.class).param("reloads", "1")))
        .hasSize(1)
        .allSatisfy(
            result -> assertThat(result.getSecondaryResults()).containsKeys("heap", "metaspace"));
  }

  private static Collection<RunResult> shortly(ChainedOptionsBuilder options) throws Exception {
    Collection<RunResult> results =
        new Runner(
                options
                    .forks(0)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .measurementTime(TimeValue.milliseconds(50))
                    .result("target/benchmarks-smoke.json")
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    assertThat(results)
        .allSatisfy(result -> assertThat(result.getPrimaryResult().getScore()).isPositive());
    return results;
  }
}
