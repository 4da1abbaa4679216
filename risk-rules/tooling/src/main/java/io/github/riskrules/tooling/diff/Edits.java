package io.github.riskrules.tooling.diff;

import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every change between two policies that can bear on decisions.
 *
 * @param rules the rules that do something else
 * @param others actions and lists
 */
record Edits(List<RuleEdit> rules, List<Edit> others) {
  Edits {
    rules = List.copyOf(rules);
    others = List.copyOf(others);
  }

  static Edits between(Policy before, Policy after, RuleComparison rules) {
    List<Edit> others = new ArrayList<>();
    Set<String> codes = new TreeSet<>(codes(before));
    codes.addAll(codes(after));
    for (String code : codes) {
      if (differ(before.action(code).orElse(null), after.action(code).orElse(null))) {
        others.add(ActionEdit.of(code, before, after));
      }
    }
    if (!common(before, after).equals(common(after, before))) {
      others.add(
          new ListEdit(
              "the order of actions", false, policy -> inOrderOf(before.actions(), policy)));
    }
    if (!before.hardStops().equals(after.hardStops())) {
      others.add(
          new ListEdit("hard stops", false, policy -> policy.withHardStops(before.hardStops())));
    }
    if (!before.calendar().equals(after.calendar())) {
      others.add(
          new ListEdit("the calendar", true, policy -> policy.withCalendar(before.calendar())));
    }
    return new Edits(rules.edits(), others);
  }

  List<Edit> all() {
    List<Edit> all = new ArrayList<>(rules);
    all.addAll(others);
    return all;
  }

  /**
   * The names of those that no change of a decision was put down to, and that are not proven to
   * change none.
   */
  List<String> unseenIn(List<DecisionChange> decisions, @Nullable Equivalence equivalence) {
    Set<String> seen = new TreeSet<>();
    decisions.forEach(change -> seen.addAll(change.responsible()));
    boolean alike = equivalence != null && equivalence.isProven();
    if (equivalence != null) {
      equivalence.divergences().forEach(each -> seen.addAll(each.responsible()));
    }
    return all().stream()
        .filter(edit -> !alike || edit.movesDeadlines())
        .map(Edit::name)
        .filter(name -> !seen.contains(name))
        .toList();
  }

  boolean isEmpty() {
    return rules.isEmpty() && others.isEmpty();
  }

  private static boolean differ(@Nullable PolicyAction was, @Nullable PolicyAction is) {
    return was == null
        || is == null
        || was.action().kind() != is.action().kind()
        || was.action().effect() != is.action().effect()
        || !Clock.of(was).equals(Clock.of(is));
  }

  private static List<String> codes(Policy policy) {
    return policy.actions().stream().map(PolicyAction::code).toList();
  }

  private static List<String> common(Policy policy, Policy other) {
    List<String> codes = new ArrayList<>(codes(policy));
    codes.retainAll(codes(other));
    return codes;
  }

  private static Policy inOrderOf(List<PolicyAction> order, Policy policy) {
    List<String> codes = order.stream().map(PolicyAction::code).toList();
    List<PolicyAction> actions = new ArrayList<>(policy.actions());
    actions.sort(Comparator.comparing(action -> codes.indexOf(action.code())));
    return policy.withActions(actions);
  }
}
