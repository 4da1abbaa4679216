package io.github.riskrules.tooling.scenario;

import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.yaml.YamlNode;
import io.github.riskrules.engine.yaml.YamlProblems;
import java.util.ArrayList;
import java.util.List;

/** What a scenario changes in its base incident, fact by fact. */
final class Changes {
  /** The word that forgets a fact. */
  static final String UNKNOWN = "unknown";

  private final List<YamlNode.Entry> entries;

  private Changes(List<YamlNode.Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  static Changes none() {
    return new Changes(List.of());
  }

  /** Reads changes; facts nobody can change are reported and left out. */
  static Changes of(YamlNode node, FactPaths facts, YamlProblems problems) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      problems.at(node, "'change' is described by lines of 'fact: value'.", "");
      return none();
    }
    List<YamlNode.Entry> right = new ArrayList<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      if (facts.canChange(entry.name(), problems)) {
        right.add(entry);
      }
    }
    return new Changes(right);
  }

  /** These changes, then others, which win where both speak of a fact. */
  Changes then(Changes others) {
    List<YamlNode.Entry> all = new ArrayList<>(entries);
    all.addAll(others.entries);
    return new Changes(all);
  }

  /** The paths of the facts that are changed, each once, in the order written. */
  List<String> paths() {
    return entries.stream().map(entry -> entry.name().text()).distinct().toList();
  }

  /** A draft with all changes made. */
  IncidentDraft madeOn(IncidentDraft base) {
    IncidentDraft draft = base.copy();
    for (YamlNode.Entry entry : entries) {
      if (forgets(entry.value())) {
        draft.forget(entry.name().text());
      } else {
        draft.change(entry.name().text(), entry.value());
      }
    }
    return draft;
  }

  /** Reports a problem of the changed incident on the line of the change that brought it about. */
  void report(Problem problem, YamlNode scenario, YamlProblems problems) {
    String path = problem.pointer().replaceFirst("^/", "").replace('/', '.');
    YamlNode place = scenario;
    for (YamlNode.Entry entry : entries) {
      String changed = entry.name().text();
      if (path.equals(changed) || path.startsWith(changed + ".")) {
        place = entry.name();
      }
    }
    String what = path.isEmpty() ? "the incident: " : "'" + path + "': ";
    problems.at(place, what + problem.what(), problem.remedy());
  }

  private static boolean forgets(YamlNode value) {
    return value instanceof YamlNode.Scalar scalar
        && scalar.plain()
        && scalar.text().equals(UNKNOWN);
  }
}
