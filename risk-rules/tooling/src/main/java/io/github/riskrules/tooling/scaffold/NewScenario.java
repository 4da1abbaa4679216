package io.github.riskrules.tooling.scaffold;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.incident.Incident;
import java.util.List;
import java.util.Optional;

/** The beginning of a scenario: an example incident of the pack, and what comes out of it today. */
public final class NewScenario {
  private static final int SHOWN = 3;

  private NewScenario() {}

  /**
   * A scenario for a pack.
   *
   * @param name the name of its file
   * @param incident the example incident it starts from, as in {@code incidents/high-risk.json};
   *     empty for the first of the pack
   */
  public static Scaffold of(String name, PolicyPack pack, Optional<String> incident) {
    Optional<Scaffold> refusal = Names.refusal(name);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Optional<String> base =
        incident.or(
            () -> pack.files().stream().filter(path -> path.startsWith("incidents/")).findFirst());
    Optional<Incident> read =
        base.flatMap(path -> pack.file(path).flatMap(it -> IncidentJson.read(path, it).incident()));
    if (read.isEmpty()) {
      return Scaffold.refused(
          base.orElse("incidents"),
          "there is no such example incident that can be read.",
          "Put one into incidents/, or name one of those that are there.");
    }
    return new Scaffold(
        List.of(
            NewFile.of("scenarios/" + name + ".yaml", text(name, base.get(), pack, read.get()))),
        List.of(
            "It expects what is decided today. Change facts under 'change', then say what should"
                + " come out.",
            "risk test shows where the two differ."),
        List.of());
  }

  private static String text(String name, String base, PolicyPack pack, Incident incident) {
    Decision today = RiskEngine.of(pack).assess(incident, incident.reportedAt());
    return "# To be written: what this scenario is about.\n"
        + "base: "
        + base
        + "\nscenarios:\n  - name: "
        + name.replace('-', ' ')
        + " as it is decided today\n    expect:\n      tier: { at-least: "
        + today.tier().atLeast()
        + ", at-most: "
        + today.tier().atMost()
        + " }\n"
        + list("because", rules(today, pack))
        + list("actions", actions(today));
  }

  private static List<String> rules(Decision today, PolicyPack pack) {
    return today.findings().stream()
        .map(finding -> finding.rule().id())
        .filter(id -> pack.policy().rules().stream().anyMatch(rule -> rule.id().equals(id)))
        .distinct()
        .limit(SHOWN)
        .toList();
  }

  private static List<String> actions(Decision today) {
    return today.suggested().stream()
        .map(suggested -> suggested.action().code())
        .limit(SHOWN)
        .toList();
  }

  private static String list(String expected, List<String> values) {
    return values.isEmpty() ? "" : "      " + expected + ": [" + String.join(", ", values) + "]\n";
  }
}
