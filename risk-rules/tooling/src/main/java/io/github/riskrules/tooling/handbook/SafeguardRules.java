package io.github.riskrules.tooling.handbook;

import io.github.riskrules.engine.decide.Safeguards;
import io.github.riskrules.engine.policy.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The library's own rules, written out like those of a pack. */
final class SafeguardRules {
  static final String TITLE = "What the library itself holds to";
  static final String ANCHOR = "safeguards";

  private SafeguardRules() {}

  /** The safeguards that name an action of the policy. */
  static List<Rule> of(Safeguards safeguards) {
    return Stream.of(safeguards.rules(), safeguards.requirements(), List.of(safeguards.noMarac()))
        .flatMap(List::stream)
        .filter(rule -> !rule.then().isEmpty())
        .toList();
  }

  static List<String> introduction() {
    return List.of(
        "These safeguards stand in the library and not in a rule file: no policy can switch one off"
            + " or put another in its place. They speak of kinds of action, so that no new action"
            + " escapes them.",
        "Beside them, a professional's own grade counts at once (JUDGEMENT-01): the incident is at"
            + " least of the tier given, whatever the rules say. A grade never lowers a tier.");
  }

  static List<RuleEntry> written(Safeguards safeguards, RuleWriter writer) {
    return of(safeguards).stream().map(rule -> written(rule, safeguards, writer)).toList();
  }

  private static RuleEntry written(Rule rule, Safeguards safeguards, RuleWriter writer) {
    When when =
        rule.equals(safeguards.noMarac())
            ? When.said("When", " a referral to MARAC is suggested, or may yet be.")
            : When.of(rule.when());
    List<Remark> more =
        safeguards.requirements().contains(rule)
            ? List.of(
                Remark.of("While it is not known", "the action waits, although it is protective."))
            : List.of();
    return writer.safeguard(rule, when, more);
  }
}
