package io.github.riskrules.tooling.explain;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.RuleRef;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.decide.DecisionMaker;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Explains how one incident stands under one policy at one time. What it says follows from the
 * decision and never decides. Not thread-safe.
 */
public final class Explainer {
  private final Situation situation;
  private final Decision decision;

  private Explainer(Situation situation, Decision decision) {
    this.situation = situation;
    this.decision = decision;
  }

  /**
   * An explainer of what a policy makes of an incident.
   *
   * @param incident an incident free of contradictions
   * @param time when it is assessed
   */
  public static Explainer of(Policy policy, Incident incident, Instant time) {
    DecisionMaker maker = new DecisionMaker(policy, RiskEngine.version());
    return new Explainer(Situation.of(policy, incident, time), maker.decide(incident, time));
  }

  /** The decision that is explained. */
  public Decision decision() {
    return decision;
  }

  /** The ids of every rule that can be explained: the policy's own and the library's safeguards. */
  public List<String> rules() {
    return situation.rules().stream().map(Rule::id).toList();
  }

  /** How a rule stands; empty where there is no rule of that id. */
  public Optional<RuleExplanation> rule(String id) {
    return situation.rule(id).map(rule -> RuleExplanation.of(rule, situation));
  }

  /** The rule that stands in the place of a rule of that id; empty where none does. */
  public Optional<RuleRef> replacementOf(String id) {
    return situation.rules().stream()
        .filter(rule -> id.equals(rule.replaces()))
        .map(Rule::ref)
        .findFirst();
  }

  /** The codes of every action of the policy. */
  public List<String> actions() {
    return situation.policy().actions().stream().map(PolicyAction::code).toList();
  }

  /** Why an action is suggested, or is not; empty where the policy has no action of that code. */
  public Optional<ActionExplanation> action(String code) {
    return situation.policy().action(code).map(action -> ActionExplanation.of(action, situation));
  }

  /** What keeps the tier where it is, and what could move it up. */
  public TierExplanation tier() {
    return TierExplanation.of(situation);
  }

  /**
   * What has changed since an older assessment of the same incident, and which facts did it. Both
   * are taken under this policy and at this time, so that only facts make a difference.
   */
  public Since since(Incident older) {
    return Since.of(Situation.of(situation.policy(), older, situation.time()), situation);
  }
}
