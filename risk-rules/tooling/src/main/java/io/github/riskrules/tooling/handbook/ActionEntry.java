package io.github.riskrules.tooling.handbook;

import static io.github.riskrules.tooling.render.Markdown.plain;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.tooling.render.Words;
import java.util.List;

/** An action written out: what it is, by when, who, and the rules that lead to it or away. */
final class ActionEntry {
  private final Page page;
  private final Links links;
  private final List<Rule> rules;

  /**
   * @param rules every rule that may name an action, the safeguards of the library included
   */
  ActionEntry(Page page, Links links, List<Rule> rules) {
    this.page = page;
    this.links = links;
    this.rules = rules;
  }

  /** Writes it out in full. */
  void print(PolicyAction listed) {
    Action action = listed.action();
    page.heading(4, Links.anchor(listed), plain(action.label()));
    page.item(
        "**What it is:** "
            + sentence(ActionWords.verb(action.verb()) + ActionWords.kind(action.kind()))
            + " "
            + sentence(ActionWords.effect(action.effect())));
    page.item("**By when:** " + sentence(listed.deadline().inWords()));
    ActionWords.clock(listed.deadline())
        .ifPresent(clock -> page.item("**Clock:** " + sentence(clock)));
    page.item("**Who acts:** " + sentence(action.whoActs()));
    if (action.whoAuthorises() != null) {
      page.item("**Who authorises:** " + sentence(action.whoAuthorises()));
    }
    if (action.coveredBy() != null) {
      page.item(
          "**Covered by** "
              + links.action(action.coveredBy())
              + ": where both are suggested, both stay, and this one is marked as covered.");
    }
    page.item("Suggested by", namedBy(FindingKind.SUGGESTS, action.code()));
    page.item("Ruled out by", namedBy(FindingKind.RULES_OUT, action.code()));
    page.item(RuleEntry.authority(action.authority()));
    if (listed.choice() != null) {
      page.item(RuleEntry.choice(listed.choice()));
    }
    page.item("**Called** " + plain(action.code()) + " in rules and decisions.");
  }

  private List<String> namedBy(FindingKind kind, String code) {
    return rules.stream()
        .filter(
            rule ->
                rule.then().stream()
                    .anyMatch(
                        statement -> statement.kind() == kind && code.equals(statement.action())))
        .map(rule -> links.rule(rule.ref()) + " " + sentence(rule.ref().title()))
        .toList();
  }

  private static String sentence(String text) {
    return Words.sentence(plain(Words.capital(text)));
  }
}
