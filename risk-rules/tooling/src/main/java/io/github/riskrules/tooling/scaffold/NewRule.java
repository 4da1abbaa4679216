package io.github.riskrules.tooling.scaffold;

import io.github.riskrules.engine.PolicyPack;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The beginning of a rule: in a file of its own, with a scenario on each side of its line. */
public final class NewRule {
  private NewRule() {}

  /**
   * A rule for a pack.
   *
   * @param id its id, as in {@code MARAC-05}
   * @param today the day on which its example incident is reported, if the pack is then in force
   */
  public static Scaffold of(String id, PolicyPack pack, LocalDate today) {
    Beginning beginning = Beginning.in(pack);
    Optional<Scaffold> refusal = Names.refusalOfId(id).or(() -> beginning.refusalOfUsed(id));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    String file = id.toLowerCase(Locale.ROOT);
    Map<String, String> values = beginning.values(file, today);
    values.put("id", id);
    return new Scaffold(
        List.of(
            Template.file("rules/" + file + ".drl", "rule.drl", values),
            Template.file("incidents/" + file + ".json", "incident.json", values),
            Template.file("scenarios/" + file + ".yaml", "scenarios-rule.yaml", values)),
        List.of(
            "Write the policy's sentence, the condition and what it finds; risk facts lists what"
                + " a condition can ask.",
            "Move the rule into the file of its topic if there is one.",
            "Keep a scenario on each side of every line you draw; then risk check and risk test."),
        List.of());
  }
}
