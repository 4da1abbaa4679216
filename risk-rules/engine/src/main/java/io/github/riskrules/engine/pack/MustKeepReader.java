package io.github.riskrules.engine.pack;

import io.github.riskrules.engine.policy.MustKeep;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.text.Quoted;
import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.engine.yaml.YamlFields;
import io.github.riskrules.engine.yaml.YamlNode;
import io.github.riskrules.engine.yaml.YamlProblems;
import io.github.riskrules.engine.yaml.YamlValues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads which rules of a pack must be kept: hazards, each with the rules that are tied to it. */
final class MustKeepReader {
  private static final String FIELD = "must-keep";

  private final YamlProblems problems;
  private final YamlValues values;
  private final Set<String> seen = new HashSet<>();

  MustKeepReader(YamlProblems problems) {
    this.problems = problems;
    this.values = new YamlValues(problems);
  }

  List<PackManifest.Kept> read(YamlFields manifest) {
    List<PackManifest.Kept> all = new ArrayList<>();
    manifest.each(manifest.optionalItems(FIELD), item -> hazard(item, all));
    return all;
  }

  private Optional<YamlNode> hazard(YamlNode item, List<PackManifest.Kept> all) {
    YamlFields fields = YamlFields.of(item, "this hazard", problems);
    String hazard = fields.text("hazard");
    for (YamlNode rule : fields.items("rules")) {
      Optional<String> id = values.text(rule);
      if (id.isPresent() && !seen.add(id.get())) {
        problems.at(rule, Quoted.of(id.get()) + " is listed twice.", "Keep one.");
      } else {
        id.ifPresent(read -> all.add(new PackManifest.Kept(new MustKeep(read, hazard), rule)));
      }
    }
    if (fields.optional("rules").orElse(item) instanceof YamlNode.Items rules
        && rules.values().isEmpty()) {
      fields.refuse("rules", "no rule is named.", "Name one, or delete this hazard.");
    }
    return fields.sound() ? Optional.of(item) : Optional.empty();
  }

  /** Reports each rule to be kept that the pack does not have. */
  static void check(PackManifest manifest, List<Rule> rules, YamlProblems inManifest) {
    List<String> ids = rules.stream().map(Rule::id).toList();
    for (PackManifest.Kept kept : manifest.mustKeep()) {
      if (!ids.contains(kept.rule().rule())) {
        inManifest.at(
            kept.place(),
            Quoted.of(kept.rule().rule())
                + " is to be kept, and is no rule of this pack."
                + hint(kept.rule().rule(), ids),
            "Write the rule, or a new one that does the same and name that.");
      }
    }
  }

  // Another number is another rule: to offer it would tie the hazard to the wrong one.
  private static String hint(String wanted, List<String> ids) {
    return Nearest.hint(
        wanted, ids.stream().filter(id -> number(id).equals(number(wanted))).toList());
  }

  private static String number(String id) {
    return id.replaceFirst("^.*?0*(\\d*)$", "$1");
  }
}
