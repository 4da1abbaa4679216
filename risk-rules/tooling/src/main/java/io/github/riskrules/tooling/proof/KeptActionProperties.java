package io.github.riskrules.tooling.proof;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.model.SymbolicDecision;
import io.github.riskrules.tooling.proof.model.SymbolicOutcome;
import io.github.riskrules.tooling.render.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What protects under the bundled policy still does under the policy under proof: by what an action
 * is, and by what becomes of it.
 */
final class KeptActionProperties {
  private static final String HAZARD =
      "A protective action is missing, or reads as if it need not be taken.";

  static final Property STAY =
      new Property(
          "PROTECTION-STAYS",
          "A protective action that the bundled policy suggests is ruled out by nothing in this"
              + " policy.",
          HAZARD);

  static final Property SAME =
      new Property(
          "ACTIONS-KEPT",
          "Every protective action of the bundled policy is there, protects as it did and is no"
              + " less urgent; in a copy of it, under the same words and covered by nothing new.",
          HAZARD);

  private static final Optional<ActionStatus> RULED_OUT = Optional.of(ActionStatus.RULED_OUT);

  private KeptActionProperties() {}

  static List<Question> stay(SymbolicDecision bundled, SymbolicDecision decision) {
    List<Question> questions = new ArrayList<>();
    for (Action action : protective(bundled.policy())) {
      Optional<SymbolicOutcome> outcome = decision.outcome(action.code());
      outcome.ifPresent(
          now ->
              questions.add(
                  Question.of(
                      "'" + action.code() + "' is ruled out where the bundled policy suggests it",
                      Formula.all(bundled.suggests(action.code()), now.ruledOut()),
                      decided -> RULED_OUT.equals(decided.actions().get(action.code())))));
    }
    return questions;
  }

  /**
   * A policy that extends the bundled one may put its own names and schemes in place of the known
   * ones, which is worth knowing; a copy of it may not.
   */
  static Proof same(Policy bundled, Policy policy) {
    List<String> shortfalls = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    List<String> renamed = policy.ref().id().equals(bundled.ref().id()) ? shortfalls : remarks;
    for (Action known : protective(bundled)) {
      String named = "'" + known.code() + "' ";
      Optional<Action> now = policy.action(known.code()).map(PolicyAction::action);
      if (now.isEmpty()) {
        shortfalls.add(named + "is no longer an action.");
        continue;
      }
      weaker(known, now.get()).forEach(change -> shortfalls.add(named + change));
      otherwise(known, now.get()).forEach(change -> renamed.add(named + change));
    }
    return Proof.ofShortfalls(SAME, shortfalls, List.of()).withRemarks(remarks);
  }

  private static List<String> weaker(Action known, Action now) {
    List<String> changes = new ArrayList<>();
    if (now.kind() != known.kind() || now.effect() != known.effect()) {
      changes.add("is of another kind or effect.");
    }
    if (now.urgency().compareTo(known.urgency()) > 0) {
      changes.add(
          "stands under \""
              + Words.urgency(now.urgency())
              + "\" and not \""
              + Words.urgency(known.urgency())
              + "\".");
    }
    return changes;
  }

  private static List<String> otherwise(Action known, Action now) {
    List<String> changes = new ArrayList<>();
    if (!now.label().equals(known.label()) || now.verb() != known.verb()) {
      changes.add("reads \"" + now.label() + "\" and not \"" + known.label() + "\".");
    }
    if (now.coveredBy() != null && !now.coveredBy().equals(known.coveredBy())) {
      changes.add("is covered by '" + now.coveredBy() + "'.");
    }
    return changes;
  }

  private static List<Action> protective(Policy policy) {
    return policy.actions().stream()
        .map(PolicyAction::action)
        .filter(action -> action.effect() == ActionEffect.PROTECTIVE)
        .toList();
  }
}
