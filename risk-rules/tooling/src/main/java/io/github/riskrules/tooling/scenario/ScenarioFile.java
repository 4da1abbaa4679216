package io.github.riskrules.tooling.scenario;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.json.IncidentReading;
import io.github.riskrules.engine.yaml.YamlFields;
import io.github.riskrules.engine.yaml.YamlNode;
import io.github.riskrules.engine.yaml.YamlProblems;
import io.github.riskrules.engine.yaml.YamlReader;
import io.github.riskrules.engine.yaml.YamlReading;
import io.github.riskrules.engine.yaml.YamlValues;
import io.github.riskrules.incident.Incident;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one scenario file: a base incident, the facts each scenario changes, and what it expects.
 * Never throws on what someone wrote; every mistake comes back with its line.
 */
final class ScenarioFile {
  private final String path;
  private final YamlProblems problems;
  private final FactPaths facts;
  private final BaseIncidents bases;
  private final ExpectationReader expectations;
  private final List<Scenario> scenarios = new ArrayList<>();

  private ScenarioFile(String path, PolicyPack pack, FactPaths facts, BaseIncidents bases) {
    this.path = path;
    this.problems = new YamlProblems(path);
    this.facts = facts;
    this.bases = bases;
    this.expectations = new ExpectationReader(pack.policy(), facts, problems);
  }

  static ScenarioReading read(
      String path, byte[] content, PolicyPack pack, FactPaths facts, BaseIncidents bases) {
    YamlReading yaml = YamlReader.read(path, content);
    if (yaml.root().isEmpty()) {
      return new ScenarioReading(List.of(), yaml.problems());
    }
    ScenarioFile file = new ScenarioFile(path, pack, facts, bases);
    file.readFile(yaml.root().get());
    return new ScenarioReading(file.scenarios, file.problems.all());
  }

  /** The incident that changes, written as YAML, make of a document; empty where it is none. */
  static Optional<Incident> incident(String path, byte[] document, String changes) {
    YamlProblems problems = new YamlProblems(path);
    return YamlReader.read(path, changes.getBytes(StandardCharsets.UTF_8))
        .root()
        .map(node -> Changes.of(node, FactPaths.standard(), problems))
        .filter(any -> problems.count() == 0)
        .flatMap(
            made ->
                YamlReader.read(path, document)
                    .root()
                    .filter(YamlNode.Mapping.class::isInstance)
                    .map(root -> made.madeOn(IncidentDraft.of((YamlNode.Mapping) root))))
        .flatMap(draft -> draft.read(path).incident());
  }

  private void readFile(YamlNode root) {
    YamlFields fields = YamlFields.of(root, "a scenario file", problems);
    boolean hasBase = namesBase(fields);
    Optional<IncidentDraft> base = base(fields);
    for (YamlNode item : fields.items("scenarios")) {
      readScenario(item, hasBase, base);
    }
    fields.sound();
  }

  private void readScenario(YamlNode item, boolean fileHasBase, Optional<IncidentDraft> fileBase) {
    int problemsBefore = problems.count();
    YamlFields fields = YamlFields.of(item, "this scenario", problems);
    String name = fields.text("name");
    boolean hasBase = namesBase(fields);
    Optional<IncidentDraft> base = hasBase ? base(fields) : fileBase;
    if (!hasBase && !fileHasBase) {
      problems.at(
          item,
          "this scenario has no incident to start from.",
          "Add a line 'base: incidents/….json'.");
    }
    Changes changes = changes(fields);
    Optional<Instant> at = at(fields);
    Optional<YamlNode> expect = fields.optional("expect");
    List<YamlNode> rows = fields.optionalItems("each");
    if (rows.isEmpty()) {
      expect = fields.required("expect");
    } else if (expect.isPresent()) {
      fields.refuse("expect", "a scenario with rows expects row by row.", "Move it to the rows.");
    }
    fields.sound();
    if (rows.isEmpty()) {
      expect.ifPresent(node -> add(item, name, base, changes, at, node, problemsBefore));
    }
    boolean sound = problems.count() == problemsBefore;
    for (int i = 0; i < rows.size(); i++) {
      // What is wrong with the whole is wrong with each row.
      int before = sound ? problems.count() : problemsBefore;
      readRow(rows.get(i), name + ", row " + (i + 1), base, changes, at, before);
    }
  }

  private void readRow(
      YamlNode row,
      String name,
      Optional<IncidentDraft> base,
      Changes shared,
      Optional<Instant> sharedAt,
      int problemsBefore) {
    YamlFields fields = YamlFields.of(row, "this row", problems);
    Changes changes = shared.then(changes(fields));
    Optional<Instant> at = at(fields);
    Optional<YamlNode> expect = fields.required("expect");
    fields.sound();
    Optional<Instant> time = at.isPresent() ? at : sharedAt;
    expect.ifPresent(node -> add(row, name, base, changes, time, node, problemsBefore));
  }

  private void add(
      YamlNode place,
      String name,
      Optional<IncidentDraft> base,
      Changes changes,
      Optional<Instant> at,
      YamlNode expect,
      int problemsBefore) {
    Expectation expectation = expectations.read(expect);
    if (base.isEmpty()) {
      return;
    }
    IncidentReading reading = changes.madeOn(base.get()).read(path);
    reading.problems().forEach(problem -> changes.report(problem, place, problems));
    // Run without what was mistyped it would fail, and hide the mistake behind what follows from
    // it.
    reading
        .incident()
        .filter(incident -> problems.count() == problemsBefore)
        .ifPresent(
            incident ->
                scenarios.add(
                    new Scenario(
                        path,
                        place.line(),
                        name,
                        changes.paths(),
                        incident,
                        at.orElseGet(incident::reportedAt),
                        expectation)));
  }

  private static boolean namesBase(YamlFields fields) {
    return fields.optional("base").isPresent() || fields.optional("incident").isPresent();
  }

  private Optional<IncidentDraft> base(YamlFields fields) {
    Optional<String> named = fields.optionalText("base");
    Optional<YamlNode> inline = fields.optional("incident");
    if (named.isPresent() && inline.isPresent()) {
      fields.refuse("incident", "there is a 'base' and an 'incident'.", "Keep one of them.");
      return Optional.empty();
    }
    if (inline.isPresent()) {
      if (inline.get() instanceof YamlNode.Mapping mapping) {
        return Optional.of(IncidentDraft.of(mapping));
      }
      fields.refuse("incident", "'incident' holds the facts of an incident.", "");
    }
    return named.flatMap(file -> bases.find(file, fields.place("base"), problems));
  }

  private Changes changes(YamlFields fields) {
    return fields
        .optional("change")
        .map(node -> Changes.of(node, facts, problems))
        .orElseGet(Changes::none);
  }

  private Optional<Instant> at(YamlFields fields) {
    Optional<YamlNode> node = fields.optional("at");
    return node.flatMap(new YamlValues(problems)::text)
        .flatMap(
            text -> {
              try {
                return Optional.of(Instant.parse(text));
              } catch (DateTimeParseException wrong) {
                fields.refuse(
                    "at", "a moment in time is expected here.", "Write \"2026-11-20T22:00:00Z\".");
                return Optional.empty();
              }
            });
  }
}
