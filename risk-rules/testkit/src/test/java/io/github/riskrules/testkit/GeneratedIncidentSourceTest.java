package io.github.riskrules.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

class GeneratedIncidentSourceTest {
  @Test
  void every_incident_is_a_test_whose_name_says_how_to_make_it_again() {
    List<String> names =
        run(SampleGeneratedTests.Holding.class).testEvents().succeeded().stream()
            .map(each -> each.getTestDescriptor().getDisplayName())
            .toList();

    assertThat(names).hasSize(12).startsWith("[1] incident 1, seed 20261120");
  }

  @Test
  void a_test_that_fails_shows_the_smallest_incident_that_breaks_it() {
    List<Event> failed = run(SampleGeneratedTests.Breaking.class).testEvents().failed().list();

    assertThat(failed).isNotEmpty();
    GoldenMessage.matches("source-broken", message(failed.get(0)));
  }

  @Test
  void an_incident_that_the_test_passes_over_does_not_fail() {
    run(SampleGeneratedTests.Breaking.class)
        .testEvents()
        .assertThatEvents()
        .filteredOn(each -> each.getType().name().equals("FINISHED"))
        .extracting(each -> each.getRequiredPayload(TestExecutionResult.class).getStatus().name())
        .contains("ABORTED", "SUCCESSFUL", "FAILED");
  }

  @Test
  void a_pack_that_is_nowhere_fails_the_test() {
    List<Event> failed = run(SampleGeneratedTests.Misspelt.class).containerEvents().failed().list();

    assertThat(failed).hasSize(1);
    assertThat(message(failed.get(0))).contains("no such pack is bundled");
  }

  private static EngineExecutionResults run(Class<?> sample) {
    return EngineTestKit.engine("junit-jupiter").selectors(selectClass(sample)).execute();
  }

  private static String message(Event failed) {
    return failed
        .getRequiredPayload(TestExecutionResult.class)
        .getThrowable()
        .orElseThrow()
        .getMessage();
  }
}
