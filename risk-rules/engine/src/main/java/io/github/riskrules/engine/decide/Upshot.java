package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.decision.Truth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a policy comes to in one incident, without reasons, questions or times: enough to compare
 * policies on many incidents.
 *
 * @param tier the tier range
 * @param rules how each rule of the policy that applies on the day stands, by id
 * @param actions why each action of the policy is not suggested, by code in the order of the
 *     policy; empty for one that is
 */
public record Upshot(
    TierRange tier, Map<String, Truth> rules, Map<String, Optional<ActionStatus>> actions) {
  public Upshot {
    rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    actions = Collections.unmodifiableMap(new LinkedHashMap<>(actions));
  }

  /** Says nothing of the outcome: this text may reach a log. */
  @Override
  public String toString() {
    return "Upshot[withheld]";
  }
}
