package io.github.riskrules.tooling.proof;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.decide.DecisionMaker;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One incident with what the engine decides in it.
 *
 * @param draft its facts
 * @param decision the decision
 */
record Decided(Draft draft, Decision decision) {
  static Decided by(DecisionMaker maker, Draft draft, Instant time) {
    return new Decided(draft, maker.decide(draft.build(), time));
  }

  /** Whether a tier, or a higher one, is reached. */
  boolean reaches(RiskTier tier) {
    return decision.tier().atLeast().compareTo(tier) >= 0;
  }

  /** Whether a tier, or a higher one, is not excluded. */
  boolean mayReach(RiskTier tier) {
    return decision.tier().atMost().compareTo(tier) >= 0;
  }

  boolean suggests(String action) {
    return decision.suggested().stream().anyMatch(each -> each.action().code().equals(action));
  }

  /** Why each action is not suggested; empty for one that is. */
  Map<String, Optional<ActionStatus>> actions() {
    Map<String, Optional<ActionStatus>> actions = new TreeMap<>();
    decision.suggested().forEach(each -> actions.put(each.action().code(), Optional.empty()));
    decision
        .unsuggested()
        .forEach(each -> actions.put(each.action().code(), Optional.of(each.status())));
    return actions;
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Decided[withheld]";
  }
}
