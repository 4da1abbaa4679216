package io.github.riskrules.tooling.handbook;

import static io.github.riskrules.tooling.render.Markdown.plain;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.policy.PolicyProperty;
import io.github.riskrules.engine.policy.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a pack itself promises of every incident, and which of its own rules must be kept. */
final class PromiseTable {
  private PromiseTable() {}

  static String promises(PolicyPack pack) {
    String own = pack.policy().ref().id();
    List<PolicyProperty> promises =
        pack.sources().properties().stream().filter(each -> each.pack().equals(own)).toList();
    if (promises.isEmpty()) {
      return "This pack promises nothing of its own.\n";
    }
    StringBuilder table =
        new StringBuilder("| Id | What is promised | What could come of it otherwise |\n")
            .append("|---|---|---|\n");
    for (PolicyProperty each : promises) {
      row(table, "| %s | %s | %s |\n", each.id(), plain(each.promise()), plain(each.hazard()));
    }
    return table.toString();
  }

  static String kept(PolicyPack pack) {
    List<String> own = pack.policy().ownRules().stream().map(Rule::id).toList();
    StringBuilder table =
        new StringBuilder("| What must not happen | Rules that stand against it |\n")
            .append("|---|---|\n");
    Map<String, List<String>> hazards = KeptRules.byHazard(pack.sources());
    hazards.values().removeIf(rules -> !own.containsAll(rules));
    hazards.forEach(
        (hazard, rules) ->
            row(table, "| %s | %s |\n", plain(hazard), plain(String.join(", ", rules))));
    return hazards.isEmpty()
        ? "This pack names no rules of its own to be kept.\n"
        : table.toString();
  }

  private static void row(StringBuilder table, String form, Object... cells) {
    table.append(String.format(Locale.ROOT, form, cells));
  }
}
