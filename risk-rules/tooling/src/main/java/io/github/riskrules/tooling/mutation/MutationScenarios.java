package io.github.riskrules.tooling.mutation;

import io.github.riskrules.tooling.render.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The scenarios that would notice what none noticed, to be pasted below the line {@code scenarios:}
 * of a scenario file. Above each stands in a comment what it would notice; one that would notice
 * several changes stands there once.
 */
public final class MutationScenarios {
  private static final String NAME = "  - name: ";

  private MutationScenarios() {}

  /** All of them, with a blank line between two; empty when every change is noticed. */
  public static String of(MutationTrial trial) {
    Map<String, List<Unnoticed>> bySubstance = new LinkedHashMap<>();
    for (Unnoticed change : trial.unnoticed()) {
      bySubstance
          .computeIfAbsent(change.of() + substance(change), any -> new ArrayList<>())
          .add(change);
    }
    Map<String, Integer> names = new HashMap<>();
    StringBuilder text = new StringBuilder();
    for (List<Unnoticed> changes : bySubstance.values()) {
      text.append(text.isEmpty() ? "" : "\n");
      changes.forEach(change -> text.append("  # ").append(comment(change)).append('\n'));
      String scenario = String.valueOf(changes.get(0).scenario());
      int end = scenario.indexOf('\n');
      String line = scenario.substring(0, end);
      text.append(numbered(line, names.merge(line, 1, Integer::sum)))
          .append(scenario.substring(end));
    }
    return text.toString();
  }

  /** Everything but the name. */
  private static String substance(Unnoticed change) {
    String scenario = String.valueOf(change.scenario());
    return scenario.substring(scenario.indexOf('\n'));
  }

  private static String comment(Unnoticed change) {
    return Printable.of(
        change.file() + ":" + change.line() + " " + change.of() + ": " + change.change());
  }

  /** Names stand once in a pack. */
  private static String numbered(String line, int times) {
    if (times == 1) {
      return line;
    }
    String name = line.substring(NAME.length());
    return NAME
        + (name.endsWith("\"")
            ? name.substring(0, name.length() - 1) + " (" + times + ")\""
            : name + " (" + times + ")");
  }
}
