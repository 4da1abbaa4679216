package io.github.riskrules.tooling.handbook;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.tooling.render.Words;
import java.util.ArrayList;
import java.util.List;

/** Writes actions out, each with the rules that lead to it or away. */
final class ActionWriter {
  private final Links links;
  private final List<Rule> rules;

  /**
   * @param rules every rule that may name an action, the safeguards of the library included
   */
  ActionWriter(Links links, List<Rule> rules) {
    this.links = links;
    this.rules = rules;
  }

  ActionEntry write(PolicyAction listed) {
    Action action = listed.action();
    List<Remark> remarks = new ArrayList<>();
    remarks.add(
        Remark.of(
            "What it is:",
            sentence(ActionWords.verb(action.verb()) + ActionWords.kind(action.kind()))
                + " "
                + sentence(ActionWords.effect(action.effect()))));
    remarks.add(Remark.of("By when:", sentence(listed.deadline().inWords())));
    ActionWords.clock(listed.deadline())
        .ifPresent(clock -> remarks.add(Remark.of("Clock:", sentence(clock))));
    remarks.add(Remark.of("Who acts:", sentence(action.whoActs())));
    if (action.whoAuthorises() != null) {
      remarks.add(Remark.of("Who authorises:", sentence(action.whoAuthorises())));
    }
    if (action.coveredBy() != null) {
      remarks.add(
          Remark.of(
              "Covered by",
              links
                  .action(action.coveredBy())
                  .plain(
                      ": where both are suggested, both stay, and this one is marked as"
                          + " covered.")));
    }
    named("Suggested by:", FindingKind.SUGGESTS, action, remarks);
    named("Ruled out by:", FindingKind.RULES_OUT, action, remarks);
    remarks.add(RuleWriter.authority(action.authority()));
    if (listed.choice() != null) {
      remarks.add(RuleWriter.choice(listed.choice()));
    }
    remarks.add(Remark.of("Called", action.code() + " in rules and decisions."));
    return new ActionEntry(links.place(listed), action, listed.choice() != null, remarks);
  }

  private void named(String name, FindingKind kind, Action action, List<Remark> remarks) {
    List<Phrase> naming =
        rules.stream()
            .filter(rule -> names(rule, kind, action.code()))
            .map(rule -> links.rule(rule.ref()).plain(" " + sentence(rule.ref().title())))
            .toList();
    if (!naming.isEmpty()) {
      remarks.add(new Remark(name, naming));
    }
  }

  private static boolean names(Rule rule, FindingKind kind, String code) {
    return rule.then().stream()
        .anyMatch(statement -> statement.kind() == kind && code.equals(statement.action()));
  }

  private static String sentence(String text) {
    return Words.sentence(Words.capital(text));
  }
}
