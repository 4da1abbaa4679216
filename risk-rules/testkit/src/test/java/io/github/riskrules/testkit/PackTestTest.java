package io.github.riskrules.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.scenario.ScenarioFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

class PackTestTest {
  private static final Path SCENARIOS =
      Path.of("src/test/resources/packs/two-visits/scenarios/visits.yaml");
  private static final String COVERAGE =
      "every rule fires in some scenario and in another does not";

  @Test
  void every_scenario_is_a_test_under_its_file() {
    Events tests = run(SamplePackTests.TwoVisits.class);

    assertThat(names(tests))
        .containsExactlyInAnyOrder(
            "two earlier reports raise it",
            "one report less, row 1",
            "one report less, row 2",
            COVERAGE);
    tests.assertStatistics(statistics -> statistics.started(4).succeeded(3).failed(1));
    assertThat(descriptor(tests, "one report less, row 1").getParent().orElseThrow())
        .extracting(TestDescriptor::getDisplayName)
        .isEqualTo("scenarios/visits.yaml");
  }

  @Test
  void a_scenario_leads_to_its_line_in_the_file_that_people_edit() throws Exception {
    Events tests = run(SamplePackTests.TwoVisits.class);
    FileSource source =
        (FileSource) descriptor(tests, "one report less, row 2").getSource().orElseThrow();

    assertThat(source.getFile().toPath()).isEqualTo(SCENARIOS.toAbsolutePath());
    int line = source.getPosition().map(FilePosition::getLine).orElseThrow();
    assertThat(Files.readAllLines(SCENARIOS).get(line - 1)).contains("because: [LOCAL-01] } }");
  }

  @Test
  void a_scenario_that_fails_says_what_was_decided_and_where_it_stands() {
    Throwable failure = failure(run(SamplePackTests.TwoVisits.class), "one report less, row 2");

    GoldenMessage.matches("scenario-fails", failure);
    assertThat(failure.getStackTrace())
        .extracting(StackTraceElement::toString)
        .containsExactly("two-visits.policy(scenarios/visits.yaml:10)");
  }

  @Test
  void a_pack_that_comes_with_the_library_is_tested_whole() {
    PolicyPack pack = PolicyPack.bundled("dapo-pilot").orElseThrow();

    run(SamplePackTests.Bundled.class)
        .assertStatistics(
            statistics ->
                statistics.succeeded(ScenarioFolder.read(pack).scenarios().size()).failed(0));
  }

  @Test
  void a_pack_that_does_not_load_fails_once_with_all_its_problems() {
    Events tests = run(SamplePackTests.Broken.class);

    assertThat(names(tests)).contains("the pack can be read");
    GoldenMessage.matches("pack-broken", failure(tests, "the pack can be read"));
    GoldenMessage.matches("pack-broken-coverage", failure(tests, COVERAGE));
  }

  @Test
  void a_pack_without_scenarios_fails() {
    Events tests = run(SamplePackTests.Silent.class);

    assertThat(names(tests)).containsExactlyInAnyOrder("there are scenarios", COVERAGE);
    GoldenMessage.matches("pack-silent", failure(tests, "there are scenarios"));
    GoldenMessage.matches("pack-silent-coverage", failure(tests, COVERAGE));
  }

  @Test
  void mistakes_in_scenarios_fail_once_and_the_others_run_all_the_same() {
    Events tests = run(SamplePackTests.Mistaken.class);

    tests.assertStatistics(statistics -> statistics.succeeded(1).failed(2));
    GoldenMessage.matches("scenarios-mistaken", failure(tests, "every scenario can be read"));
  }

  @Test
  void no_rule_is_called_untried_while_a_scenario_that_may_try_it_cannot_be_read() {
    Events tests = run(SamplePackTests.Mistaken.class);

    assertThat(failure(tests, COVERAGE))
        .hasMessage(failure(tests, "every scenario can be read").getMessage());
  }

  @Test
  void a_pack_that_is_nowhere_fails_with_the_names_there_are() {
    List<String> failures =
        run(SamplePackTests.Nowhere.class).failed().stream().map(each -> message(each)).toList();

    assertThat(failures).hasSize(2);
    GoldenMessage.matches("pack-nowhere", String.join("\n", failures));
  }

  private static Events run(Class<?> sample) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(sample))
        .execute()
        .testEvents();
  }

  private static List<String> names(Events tests) {
    return tests.started().stream().map(each -> each.getTestDescriptor().getDisplayName()).toList();
  }

  private static TestDescriptor descriptor(Events tests, String name) {
    return tests.started().stream()
        .map(Event::getTestDescriptor)
        .filter(each -> each.getDisplayName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Throwable failure(Events tests, String name) {
    return tests.failed().stream()
        .filter(each -> each.getTestDescriptor().getDisplayName().equals(name))
        .findFirst()
        .flatMap(each -> each.getRequiredPayload(TestExecutionResult.class).getThrowable())
        .orElseThrow();
  }

  private static String message(Event failed) {
    return failed
        .getRequiredPayload(TestExecutionResult.class)
        .getThrowable()
        .orElseThrow()
        .getMessage();
  }
}
