package io.github.riskrules.tooling.scaffold;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The beginning of a pack: one that extends another, or one that stands alone. */
public final class NewPack {
  private NewPack() {}

  /**
   * A pack that adds to another.
   *
   * @param name its id, and the name of its folder
   * @param base the pack it extends
   * @param today the day from which it is in force, unless the other is only later
   */
  public static Scaffold extending(String name, PolicyPack base, LocalDate today) {
    Optional<Scaffold> refusal = refusal(name);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Policy extended = base.policy();
    LocalDate from = today.isBefore(extended.inForceFrom()) ? extended.inForceFrom() : today;
    Map<String, String> values = values(name, from);
    values.put("extends", extended.ref().id() + " " + extended.ref().version());
    values.put("action", name + "-daily-review");
    values.put("authority", Names.title(name) + " policy");
    List<NewFile> files = frame(values);
    files.add(Template.file("actions.yaml", "actions-extending.yaml", values));
    files.add(Template.file("rules/" + name + ".drl", "rule.drl", values));
    files.add(Template.file("scenarios/" + name + ".yaml", "scenarios-rule.yaml", values));
    return new Scaffold(within(name, files), next(name), List.of());
  }

  /** A pack that extends none. It takes over what the national one knows of holidays. */
  public static Scaffold alone(String name, LocalDate today) {
    Optional<Scaffold> refusal = refusal(name);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Map<String, String> values = values(name, today);
    values.put("extends", "");
    List<NewFile> files = frame(values);
    files.add(Template.file("actions.yaml", "actions-alone.yaml", values));
    files.add(
        new NewFile(
            "calendar.yaml",
            PolicyPack.bundled(RiskEngine.NATIONAL_PACK)
                .orElseThrow()
                .file("calendar.yaml")
                .orElseThrow()));
    files.add(Template.file("rules/" + name + ".drl", "rules-alone.drl", values));
    files.add(Template.file("scenarios/" + name + ".yaml", "scenarios-alone.yaml", values));
    return new Scaffold(within(name, files), next(name), List.of());
  }

  private static Optional<Scaffold> refusal(String name) {
    if (PolicyPack.bundledNames().contains(name)) {
      return Optional.of(
          Scaffold.refused(
              name, "a pack of this name comes with the library.", "Choose another name."));
    }
    return Names.refusal(name);
  }

  private static Map<String, String> values(String name, LocalDate from) {
    Map<String, String> values = new HashMap<>();
    values.put("name", name);
    values.put("file", name);
    values.put("area", name);
    values.put("title", Names.title(name) + " policy");
    values.put("year", String.valueOf(from.getYear()));
    values.put("from", from.toString());
    values.put("id", Names.id(name, 1));
    values.put("second", Names.id(name, 2));
    Beginning.putLine(values, Beginning.FIRST_LINE);
    return values;
  }

  private static List<NewFile> frame(Map<String, String> values) {
    return new ArrayList<>(
        List.of(
            Template.file("pack.yaml", "pack.yaml", values),
            Template.file("README.md", "readme.md", values),
            Template.file("CHANGELOG.md", "changelog.md", values),
            Template.file("incidents/" + values.get("name") + ".json", "incident.json", values)));
  }

  private static List<NewFile> within(String folder, List<NewFile> files) {
    return files.stream()
        .map(file -> new NewFile(folder + "/" + file.path(), file.content()))
        .toList();
  }

  private static List<String> next(String name) {
    return List.of(
        "risk check ./" + name + " and risk test ./" + name + " are content with it as it is.",
        "Write your own words where it says 'to be written' or 'to be named'.",
        "risk new rule ID ./" + name + " begins the next rule.");
  }
}
