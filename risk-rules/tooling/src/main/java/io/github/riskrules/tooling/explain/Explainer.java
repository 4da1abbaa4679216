package io.github.riskrules.tooling.explain;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.decide.DecisionMaker;
import io.github.riskrules.engine.policy.Policy;
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
}
