package io.github.riskrules.tooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.scenario.Scenario;
import io.github.riskrules.tooling.scenario.ScenarioFolder;
import io.github.riskrules.tooling.scenario.ScenarioReading;
import io.github.riskrules.tooling.scenario.ScenarioResult;
import io.github.riskrules.tooling.scenario.ScenarioRunner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every bundled pack as its authors mean it; a new pack needs no line here. */
class BundledPacksTest {
  /** Run with {@code -Dgolden=write}, the test brings the index up to date instead. */
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));

  static List<String> packs() {
    return PolicyPack.bundledNames();
  }

  @TestFactory
  Stream<DynamicNode> every_scenario_holds() {
    return packs().stream()
        .map(name -> dynamicContainer(name, folder(name).toUri(), scenarios(name)));
  }

  private static Stream<DynamicNode> scenarios(String name) {
    PolicyPack pack = PolicyPack.bundled(name).orElseThrow();
    ScenarioReading reading = ScenarioFolder.read(pack);
    ScenarioRunner runner = ScenarioRunner.with(RiskEngine.of(pack));
    Stream<DynamicNode> readable =
        Stream.of(
            dynamicTest(
                "scenarios and incidents can be read",
                () -> assertThat(reading.problems()).extracting(Problem::text).isEmpty()));
    Stream<DynamicNode> run =
        reading.scenarios().stream()
            .map(
                scenario ->
                    dynamicTest(
                        scenario.name(),
                        place(name, scenario),
                        () -> {
                          ScenarioResult result = runner.run(scenario);
                          assertThat(result.failures()).extracting(Problem::text).isEmpty();
                        }));
    return Stream.concat(readable, run);
  }

  private static URI place(String name, Scenario scenario) {
    return URI.create(folder(name).resolve(scenario.file()).toUri() + "?line=" + scenario.line());
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_rule_fires_in_some_scenario_and_stays_silent_in_another(String name) {
    PackTrial test = PackTrial.of(PolicyPack.bundled(name).orElseThrow());

    assertThat(test.coverage().rules()).isNotEmpty();
    assertThat(test.coverage().gaps()).extracting(Problem::text).isEmpty();
    assertThat(test.passed()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void the_readme_lists_the_rules_as_they_are(String name) throws IOException {
    Path file = folder(name).resolve("README.md");
    String readme = Files.readString(file);
    String current =
        RuleIndex.into(readme, PolicyPack.bundled(name).orElseThrow().policy()).orElseThrow();
    if (WRITE) {
      Files.writeString(file, current);
    } else {
      assertThat(readme)
          .as("%s is out of date; -Dgolden=write brings it up to date", file)
          .isEqualTo(current);
    }
  }

  private static Path folder(String name) {
    return Path.of("..", "packs", name).toAbsolutePath().normalize();
  }
}
