package io.github.riskrules.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.GoldenFile;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.engine.policy.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever compares evaluators should know that a fault would show. Every fault of a closed list is
 * put into the network, one at a time, and the comparison with the reference evaluator has to
 * notice; the page on evaluators tells after how many incidents.
 */
class SeededFaultsTest {
  private static final int INCIDENTS = 2_000;
  private static final Path PAGE = Path.of("../../docs/evaluators.md");

  /** Faults that change nothing, and why: the rule, and the fault put into it. */
  private static final Map<String, String> MEANS_THE_SAME =
      Map.of(
          "NOT-02 " + ConditionFaults.VALUE_LOST.inWords(),
          "under `not`, an entry of unknown kind counts as one that may fit, named or not",
          "TYPED-04 " + ConditionFaults.VALUE_LOST.inWords(),
          "the same: whether or not `UNKNOWN` is excepted, such an entry may be of any kind",
          "TYPED-34 " + ConditionFaults.VALUE_GAINED.inWords(),
          "an unknown answer is never compared with a value, so `NOT_ASKED` in a list is idle");

  @Test
  void every_fault_is_noticed_but_those_that_change_nothing() throws IOException {
    PolicyPack pack = PolicyPack.bundled("dapo-pilot").orElseThrow();
    List<NoticedFault> tried = new ArrayList<>();
    List<Draft> drafts = drafts(SeededFaults.RULES);
    Stream.of(SeededFaults.inConditions(), SeededFaults.inLifting(), SeededFaults.betweenStages())
        .flatMap(faults -> faults)
        .forEach(fault -> tried.add(NoticedFault.of(fault, drafts)));
    List<Draft> underPolicy = drafts(pack.policy().rules());
    SeededFaults.inPolicy(pack).forEach(fault -> tried.add(NoticedFault.of(fault, underPolicy)));

    assertThat(tried.stream().filter(each -> !each.isNoticed()).map(NoticedFault::name))
        .as("faults that no incident shows")
        .containsExactlyInAnyOrderElementsOf(MEANS_THE_SAME.keySet());
    GoldenFile.matches(PAGE, FaultsPage.into(Files.readString(PAGE), tried, MEANS_THE_SAME));
  }

  private static List<Draft> drafts(List<Rule> rules) {
    IncidentGenerator generator = IncidentGenerator.of(rules, 20261120L);
    return Stream.generate(generator::next).limit(INCIDENTS).toList();
  }
}
