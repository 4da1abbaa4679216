package io.github.riskrules.tooling.scenario;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.text.Quoted;
import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.engine.yaml.YamlNode;
import io.github.riskrules.engine.yaml.YamlProblems;
import io.github.riskrules.engine.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The example incidents of a pack, as drafts that scenarios change. Thread-safe. */
final class BaseIncidents {
  private final PolicyPack pack;
  private final List<String> paths;
  private final Map<String, Optional<IncidentDraft>> drafts = new ConcurrentHashMap<>();

  BaseIncidents(PolicyPack pack) {
    this.pack = pack;
    this.paths = incidents(pack);
  }

  /** The paths of a pack's example incidents, sorted. */
  static List<String> incidents(PolicyPack pack) {
    return pack.files().stream().filter(path -> path.startsWith("incidents/")).toList();
  }

  /** The incident a scenario names as its base; empty, and reported, when there is none. */
  Optional<IncidentDraft> find(String path, YamlNode place, YamlProblems problems) {
    if (!paths.contains(path)) {
      problems.at(
          place,
          Quoted.of(path) + " is not among the pack's incidents.",
          Nearest.question(path, paths).orElse("Write the path of one of its incidents/*.json."));
      return Optional.empty();
    }
    return drafts.computeIfAbsent(path, this::draft);
  }

  /**
   * What is wrong with an incident itself is reported with the incident, not with its scenarios.
   */
  private Optional<IncidentDraft> draft(String path) {
    return pack.file(path)
        .flatMap(content -> YamlReader.read(path, content).root())
        .filter(YamlNode.Mapping.class::isInstance)
        .map(YamlNode.Mapping.class::cast)
        .map(IncidentDraft::of);
  }
}
