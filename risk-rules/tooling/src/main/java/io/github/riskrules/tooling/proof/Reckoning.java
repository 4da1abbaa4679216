package io.github.riskrules.tooling.proof;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.engine.decide.Truths;
import io.github.riskrules.engine.decide.UpshotReader;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a policy comes to in one incident, no more of it than is asked for: to find a smallest
 * incident many are looked at, and most often the range tells. Not thread-safe.
 */
final class Reckoning {
  private final UpshotReader policy;
  private final Truths truths;
  private final Instant at;
  private @Nullable TierRange tier;
  private @Nullable Map<String, Optional<ActionStatus>> actions;

  Reckoning(UpshotReader policy, Truths truths, Instant at) {
    this.policy = policy;
    this.truths = truths;
    this.at = at;
  }

  TierRange tier() {
    if (tier == null) {
      tier = policy.tier(truths, at);
    }
    return tier;
  }

  /** Whether a tier, or a higher one, is reached. */
  boolean reaches(RiskTier tier) {
    return tier().atLeast().compareTo(tier) >= 0;
  }

  /** Whether a tier, or a higher one, is not excluded. */
  boolean mayReach(RiskTier tier) {
    return tier().atMost().compareTo(tier) >= 0;
  }

  /** Why each action is not suggested; empty for one that is. */
  Map<String, Optional<ActionStatus>> actions() {
    if (actions == null) {
      actions = policy.upshot(truths, at).actions();
    }
    return actions;
  }

  /** How near an action is to being suggested: it is, it waits, or neither. */
  int nearness(String code) {
    Optional<ActionStatus> status = actions().get(code);
    if (status == null) {
      return 0;
    }
    return status.map(why -> why == ActionStatus.WAITING ? 1 : 0).orElse(2);
  }

  /** Whether the engine decides the same. */
  boolean isSameAs(Decided decided) {
    return tier().equals(decided.decision().tier()) && actions().equals(decided.actions());
  }

  /** Says nothing of the outcome: this text may reach a log. */
  @Override
  public String toString() {
    return "Reckoning[withheld]";
  }
}
