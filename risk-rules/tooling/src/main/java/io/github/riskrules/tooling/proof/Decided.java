package io.github.riskrules.tooling.proof;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.UnsuggestedAction;
import io.github.riskrules.engine.decide.DecisionMaker;
import io.github.riskrules.engine.generate.Draft;
import java.time.Instant;
import java.util.Optional;

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

  boolean suggests(String action) {
    return decision.suggested().stream().anyMatch(each -> each.action().code().equals(action));
  }

  Optional<UnsuggestedAction> unsuggested(String action) {
    return decision.unsuggested().stream()
        .filter(each -> each.action().code().equals(action))
        .findFirst();
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Decided[withheld]";
  }
}
