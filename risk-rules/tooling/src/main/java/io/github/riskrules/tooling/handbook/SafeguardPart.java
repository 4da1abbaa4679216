package io.github.riskrules.tooling.handbook;

import io.github.riskrules.engine.decide.Safeguards;
import io.github.riskrules.engine.policy.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The library's own rules, written out like those of a pack. */
final class SafeguardPart {
  static final String TITLE = "What the library itself holds to";
  static final String ANCHOR = "safeguards";

  private final Page page;
  private final RuleEntry entry;
  private final Safeguards safeguards;

  SafeguardPart(Page page, RuleEntry entry, Safeguards safeguards) {
    this.page = page;
    this.entry = entry;
    this.safeguards = safeguards;
  }

  /** The safeguards that name an action of the policy. */
  static List<Rule> rules(Safeguards safeguards) {
    return Stream.of(safeguards.rules(), safeguards.requirements(), List.of(safeguards.noMarac()))
        .flatMap(List::stream)
        .filter(rule -> !rule.then().isEmpty())
        .toList();
  }

  void print() {
    page.heading(2, ANCHOR, TITLE);
    page.paragraph(
        "These safeguards stand in the library and not in a rule file: no policy can switch one off"
            + " or put another in its place. They speak of kinds of action, so that no new action"
            + " escapes them.");
    page.paragraph(
        "Beside them, a professional's own grade counts at once (JUDGEMENT-01): the incident is at"
            + " least of the tier given, whatever the rules say. A grade never lowers a tier.");
    for (Rule rule : rules(safeguards)) {
      entry.open(rule);
      if (rule.equals(safeguards.noMarac())) {
        page.paragraph("**When** a referral to MARAC is suggested, or may yet be.");
      } else {
        entry.condition(rule);
      }
      entry.findings(rule);
      entry.provenance(rule);
      if (safeguards.requirements().contains(rule)) {
        page.item("**While it is not known** the action waits, although it is protective.");
      }
    }
  }
}
