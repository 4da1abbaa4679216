package io.github.riskrules.engine.policy;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.deadline.DeadlineCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A policy: the rules, actions and calendar of a pack and of all it extends, merged and checked.
 * Everything that assesses, explains or reports works from this one value. Immutable.
 *
 * @param ref id, version and digest
 * @param title what the policy is called
 * @param owner who answers for it
 * @param inForceFrom the first day it is in force
 * @param inForceUntil the last day it is in force; null when without end
 * @param schemes local schemes that are on, in the order in which the packs name them
 * @param hardStops paths of the yes/no facts that hold back an out-of-court disposal beside the
 *     engine's own fixed list; packs only ever add to it
 * @param rules every rule that is not replaced, by id
 * @param actions every action, in the order of the action lists
 * @param calendar what deadlines need to know of days
 */
public record Policy(
    PolicyRef ref,
    String title,
    String owner,
    LocalDate inForceFrom,
    @Nullable LocalDate inForceUntil,
    List<String> schemes,
    List<String> hardStops,
    List<Rule> rules,
    List<PolicyAction> actions,
    DeadlineCalendar calendar) {
  public Policy {
    schemes = List.copyOf(schemes);
    hardStops = List.copyOf(hardStops);
    // Whatever their order in files: what is told of them must not depend on it.
    rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    actions = List.copyOf(actions);
  }

  /** The action with a code. */
  public Optional<PolicyAction> action(String code) {
    return actions.stream().filter(action -> action.code().equals(code)).findFirst();
  }

  /** The rules that the pack of this policy writes itself; the others are of packs it extends. */
  public List<Rule> ownRules() {
    return rules.stream().filter(rule -> rule.ref().pack().equals(ref.id())).toList();
  }

  /** The actions that the pack of this policy describes itself. */
  public List<PolicyAction> ownActions() {
    return actions.stream().filter(action -> action.pack().equals(ref.id())).toList();
  }

  /** This policy with other rules. They are not checked: it is for finding out what would be. */
  public Policy withRules(List<Rule> others) {
    return with(hardStops, others, actions, calendar);
  }

  /** This policy with other actions, not checked either. */
  public Policy withActions(List<PolicyAction> others) {
    return with(hardStops, rules, others, calendar);
  }

  /** This policy with other hard stops, not checked either. */
  public Policy withHardStops(List<String> others) {
    return with(others, rules, actions, calendar);
  }

  /** This policy with another calendar. */
  public Policy withCalendar(DeadlineCalendar other) {
    return with(hardStops, rules, actions, other);
  }

  private Policy with(
      List<String> stops, List<Rule> of, List<PolicyAction> suggested, DeadlineCalendar days) {
    return new Policy(
        ref, title, owner, inForceFrom, inForceUntil, schemes, stops, of, suggested, days);
  }

  /** Whether the policy is in force on a day. */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(inForceFrom) && (inForceUntil == null || !day.isAfter(inForceUntil));
  }
}
