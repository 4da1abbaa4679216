package io.github.riskrules.tooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.handbook.Handbook;
import io.github.riskrules.tooling.handbook.PackReadme;
import io.github.riskrules.tooling.render.GoldenFile;
import io.github.riskrules.tooling.scenario.Scenario;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every bundled pack as its authors mean it; a new pack needs no line here. */
class BundledPacksTest {
  private static final Map<String, PackTrial> TRIALS = new ConcurrentHashMap<>();

  static List<String> packs() {
    return PolicyPack.bundledNames();
  }

  @TestFactory
  Stream<DynamicNode> every_scenario_holds() {
    return packs().stream()
        .map(name -> dynamicContainer(name, folder(name).toUri(), scenarios(name)));
  }

  private static Stream<DynamicNode> scenarios(String name) {
    PackTrial trial = trial(name);
    Stream<DynamicNode> readable =
        Stream.of(
            dynamicTest(
                "scenarios and incidents can be read",
                () -> assertThat(trial.problems()).extracting(Problem::text).isEmpty()));
    Stream<DynamicNode> run =
        trial.results().stream()
            .map(
                result ->
                    dynamicTest(
                        result.scenario().name(),
                        place(name, result.scenario()),
                        () -> assertThat(result.failures()).extracting(Problem::text).isEmpty()));
    return Stream.concat(readable, run);
  }

  private static URI place(String name, Scenario scenario) {
    return URI.create(folder(name).resolve(scenario.file()).toUri() + "?line=" + scenario.line());
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_rule_fires_in_some_scenario_and_stays_silent_in_another(String name) {
    PackTrial trial = trial(name);

    assertThat(trial.coverage().rules()).isNotEmpty();
    assertThat(trial.coverage().gaps()).extracting(Problem::text).isEmpty();
    assertThat(trial.passed()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void the_readme_lists_rules_and_choices_as_they_are(String name) throws IOException {
    Path file = folder(name).resolve("README.md");
    Optional<String> current = PackReadme.into(Files.readString(file), pack(name));

    assertThat(current)
        .as("%s has a marker before and after each of %s", file, PackReadme.parts())
        .isPresent();
    GoldenFile.matches(file, current.orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("packs")
  void the_handbook_tells_the_pack_as_it_is(String name) {
    GoldenFile.matches(
        Path.of("..", "..", "docs", "handbook", name + ".md"),
        Handbook.of(pack(name), trial(name).results()).markdown());
  }

  @Test
  void the_page_on_testing_tells_what_scenarios_reach() throws IOException {
    Path page = Path.of("..", "..", "docs", "coverage.md");

    GoldenFile.matches(
        page,
        CoveragePage.into(
            Files.readString(page), packs().stream().map(BundledPacksTest::trial).toList()));
  }

  private static PackTrial trial(String name) {
    return TRIALS.computeIfAbsent(name, each -> PackTrial.of(pack(each)));
  }

  private static PolicyPack pack(String name) {
    return PolicyPack.bundled(name).orElseThrow();
  }

  private static Path folder(String name) {
    return Path.of("..", "packs", name).toAbsolutePath().normalize();
  }
}
