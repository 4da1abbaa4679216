package io.github.riskrules.tooling.diff;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.tooling.scenario.Scenario;
import io.github.riskrules.tooling.scenario.ScenarioFolder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The invented incidents that come with two packs: their scenarios and example incidents. */
final class BundledSubjects {
  private BundledSubjects() {}

  /** Those of both packs, each once. What cannot be read is for the check of the pack to say. */
  static List<Subject> of(PolicyPack before, PolicyPack after) {
    boolean once = sameFiles(before, after) && names(before).equals(names(after));
    Stream<PolicyPack> packs = once ? Stream.of(after) : Stream.of(before, after);
    Set<Subject> subjects = new LinkedHashSet<>();
    packs.parallel().map(BundledSubjects::of).toList().forEach(subjects::addAll);
    return List.copyOf(subjects);
  }

  /**
   * What scenarios name: one that names a rule that is gone can be read with the other pack only.
   */
  private static Set<String> names(PolicyPack pack) {
    Set<String> names = new HashSet<>();
    pack.policy().rules().forEach(rule -> names.add(rule.id()));
    pack.policy().actions().forEach(action -> names.add(action.code()));
    return names;
  }

  private static List<Subject> of(PolicyPack pack) {
    Stream<Subject> examples =
        incidents(pack)
            .flatMap(path -> pack.file(path).stream())
            .flatMap(content -> IncidentJson.read(content).incident().stream())
            .map(incident -> new Subject(Origin.BUNDLED, incident, incident.reportedAt()));
    return Stream.concat(
            examples, ScenarioFolder.read(pack).scenarios().stream().map(BundledSubjects::of))
        .toList();
  }

  private static Subject of(Scenario scenario) {
    return new Subject(Origin.BUNDLED, scenario.incident(), scenario.at());
  }

  private static Stream<String> incidents(PolicyPack pack) {
    return pack.files().stream().filter(path -> path.startsWith("incidents/"));
  }

  private static boolean sameFiles(PolicyPack before, PolicyPack after) {
    List<String> paths = invented(before);
    return paths.equals(invented(after))
        && paths.stream()
            .allMatch(
                path ->
                    Arrays.equals(before.file(path).orElseThrow(), after.file(path).orElseThrow()));
  }

  private static List<String> invented(PolicyPack pack) {
    return pack.files().stream()
        .filter(path -> path.startsWith("incidents/") || path.startsWith("scenarios/"))
        .toList();
  }
}
