package io.github.riskrules.tooling.handbook;

import static io.github.riskrules.tooling.render.Markdown.plain;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.deadline.DeadlineCalendar;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a pack leaves to packs that extend it: each choice with its source, its day and its rules.
 */
final class ChoiceTable {
  private static final String NONE = "This pack leaves nothing to packs that extend it.\n";

  private static final String HOW =
      """
      A pack that extends this one makes a choice otherwise without any Java: with a rule of its own
      that says `@replaces("…")` with the id given here, by describing the action anew, under the
      same code, in its `actions.yaml`, or in a `calendar.yaml` of its own. It may also rule out an
      action that is a choice.

      """;

  private ChoiceTable() {}

  static String of(PolicyPack pack) {
    Map<String, List<String>> choices = new TreeMap<>();
    for (Rule rule : pack.policy().ownRules()) {
      if (rule.choice() != null) {
        add(choices, rule.choice(), rule.id() + " " + plain(rule.ref().title()));
      }
    }
    for (PolicyAction action : pack.policy().ownActions()) {
      if (action.choice() != null) {
        add(choices, action.choice(), "action `" + action.code() + "`");
      }
    }
    calendar(pack, choices);
    if (choices.isEmpty()) {
      return NONE;
    }
    StringBuilder table =
        new StringBuilder(HOW)
            .append("| Choice, and where it comes from | Since | What it decides |\n")
            .append("|---|---|---|\n");
    choices.forEach(
        (written, decided) -> {
          Choice choice = Choice.of(written);
          table.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %s | %s |\n",
                  plain(choice.source()),
                  choice.day(),
                  String.join("; ", decided)));
        });
    return table.toString();
  }

  /** A calendar takes over what it does not say: its own file tells which choices are its own. */
  private static void calendar(PolicyPack pack, Map<String, List<String>> choices) {
    String own =
        pack.file("calendar.yaml")
            .map(content -> new String(content, StandardCharsets.UTF_8))
            .orElse("");
    DeadlineCalendar calendar = pack.policy().calendar();
    if (calendar.courts() != null && own.contains(calendar.courts().choice())) {
      add(choices, calendar.courts().choice(), "`courts` in `calendar.yaml`");
    }
    if (calendar.schools() != null && own.contains(calendar.schools().choice())) {
      add(choices, calendar.schools().choice(), "`schools` in `calendar.yaml`");
    }
  }

  private static void add(Map<String, List<String>> choices, String written, String decided) {
    choices.computeIfAbsent(written, choice -> new ArrayList<>()).add(decided);
  }
}
