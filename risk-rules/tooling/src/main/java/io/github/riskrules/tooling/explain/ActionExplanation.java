package io.github.riskrules.tooling.explain;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.deadline.Calculation;
import io.github.riskrules.engine.deadline.DeadlineClock;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Why one action is suggested, or is not.
 *
 * @param action the action
 * @param status why it is not suggested; empty when it is
 * @param voices every rule that speaks of it on the day of assessment, and how it stands: what
 *     suggests it first, and what holds before what does not
 * @param toSuggest for an action that is not suggested, the smallest changes of facts after which
 *     it would be, all of one size; empty where no small one does, and for conditional actions,
 *     which nobody is to be led towards
 * @param calculation for a suggested action, how its deadline is counted; empty while no clock runs
 */
public record ActionExplanation(
    PolicyAction action,
    Optional<ActionStatus> status,
    List<Voice> voices,
    List<Change> toSuggest,
    Optional<Calculation> calculation) {
  public ActionExplanation {
    voices = List.copyOf(voices);
    toSuggest = List.copyOf(toSuggest);
  }

  /**
   * A rule that speaks of the action.
   *
   * @param kind whether it suggests the action or rules it out
   * @param rule how it stands
   */
  public record Voice(FindingKind kind, RuleExplanation rule) {}

  static ActionExplanation of(PolicyAction action, Situation situation) {
    Optional<ActionStatus> status =
        Objects.requireNonNull(situation.upshot().actions().get(action.code()));
    List<Voice> voices = voices(action, situation);
    boolean conditional = action.action().effect() == ActionEffect.CONDITIONAL;
    return new ActionExplanation(
        action,
        status,
        voices,
        status.isEmpty() || conditional ? List.of() : toSuggest(action, situation),
        status.isPresent()
            ? Optional.empty()
            : new DeadlineClock(situation.policy().calendar())
                .calculation(action.deadline(), situation.incident(), situation.time()));
  }

  private static List<Voice> voices(PolicyAction action, Situation situation) {
    List<Voice> voices = new ArrayList<>();
    for (FindingKind kind : List.of(FindingKind.SUGGESTS, FindingKind.RULES_OUT)) {
      for (Truth truth : Truth.values()) {
        for (Rule rule : situation.rules()) {
          if (rule.appliesOn(situation.day())
              && speaks(rule, kind, action.code())
              && situation.truth(rule) == truth) {
            voices.add(new Voice(kind, RuleExplanation.of(rule, situation)));
          }
        }
      }
    }
    return voices;
  }

  private static boolean speaks(Rule rule, FindingKind kind, String code) {
    return rule.then().stream()
        .anyMatch(statement -> statement.kind() == kind && code.equals(statement.action()));
  }

  /** What makes a rule hold that suggests it, tried: another rule may still stand in its way. */
  static List<Change> toSuggest(PolicyAction action, Situation situation) {
    NearestFirst<Rule, RuleExplanation> rules =
        RuleExplanation.nearest(mayYetSuggest(action, situation), situation);
    Set<Change> tried = new HashSet<>();
    List<Change> suggesting = new ArrayList<>();
    int smallest = Integer.MAX_VALUE;
    for (Optional<RuleExplanation> next = rules.next(smallest);
        next.isPresent();
        next = rules.next(smallest)) {
      for (Change change : next.get().toHold()) {
        if (tried.add(change)
            && isSuggested(action, situation.with(change.madeOn(situation.draft())))) {
          suggesting.add(change);
          smallest = change.cost();
        }
      }
    }
    return suggesting;
  }

  /** What any change has to weigh at the very least after which the action is suggested. */
  static int leastToSuggest(PolicyAction action, Situation situation) {
    return mayYetSuggest(action, situation).stream()
        .mapToInt(rule -> ChangeSearch.leastToHold(situation, rule))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** The rules that would suggest it if they held; none where it hangs on no rule of that day. */
  static List<Rule> mayYetSuggest(PolicyAction action, Situation situation) {
    return situation.rules().stream()
        .filter(rule -> rule.appliesOn(situation.day()))
        .filter(rule -> speaks(rule, FindingKind.SUGGESTS, action.code()))
        .filter(rule -> situation.truth(rule) != Truth.HOLDS)
        .toList();
  }

  private static boolean isSuggested(PolicyAction action, Situation situation) {
    return Objects.requireNonNull(situation.upshot().actions().get(action.code())).isEmpty();
  }

  /** Names the action and withholds the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "ActionExplanation[" + action.code() + "]";
  }
}
