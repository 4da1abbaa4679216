package io.github.riskrules.tooling.diff;

import java.util.List;
import java.util.Set;

/**
 * What people are told otherwise than before, in the policy's own sentences. No incident can show
 * that such a sentence now says the contrary: a person has to read it.
 *
 * @param rules the ids of the rules that are in both policies and tell people something else
 * @param actions the codes of the actions that are in both and are told otherwise
 */
public record Retold(List<String> rules, List<String> actions) {
  private static final Set<String> OF_RULE =
      Set.of(RuleWords.TITLE, RuleWords.TOLD, RuleWords.AUTHORITY, RuleWords.CERTAINTY);
  private static final Set<String> OF_ACTION =
      Set.of(
          "label",
          "what it is",
          "by when",
          "who acts",
          "who authorises",
          RuleWords.AUTHORITY,
          RuleWords.CERTAINTY);

  public Retold {
    rules = List.copyOf(rules);
    actions = List.copyOf(actions);
  }

  static Retold among(List<RuleChange> rules, List<ActionChange> actions) {
    return new Retold(
        rules.stream().filter(rule -> !of(rule).isEmpty()).map(RuleChange::id).toList(),
        actions.stream().filter(each -> !of(each).isEmpty()).map(ActionChange::code).toList());
  }

  /** What of a rule people are told otherwise; nothing of one that is not in both policies. */
  public static List<Difference> of(RuleChange rule) {
    return told(rule.change(), rule.differences(), OF_RULE);
  }

  /** What of an action people are told otherwise. */
  public static List<Difference> of(ActionChange action) {
    return told(action.change(), action.differences(), OF_ACTION);
  }

  private static List<Difference> told(Change change, List<Difference> all, Set<String> told) {
    boolean both = change == Change.CHANGED || change == Change.RENAMED;
    return both ? all.stream().filter(each -> told.contains(each.what())).toList() : List.of();
  }

  /** Whether people are told what they were told before. */
  public boolean isEmpty() {
    return rules.isEmpty() && actions.isEmpty();
  }
}
