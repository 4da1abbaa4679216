package io.github.riskrules.benchmarks;

import io.github.riskrules.decision.TierRange;
import io.github.riskrules.engine.decide.Upshot;
import java.util.List;
import java.util.Map;

/**
 * The answer of the extent {@link Extent#OUTCOME}.
 *
 * @param tier the tier range
 * @param actions the codes of the suggested actions, in the order of the policy
 */
public record Outcome(TierRange tier, List<String> actions) {
  /** What an upshot comes to. */
  public static Outcome of(Upshot upshot) {
    return new Outcome(
        upshot.tier(),
        upshot.actions().entrySet().stream()
            .filter(action -> action.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .toList());
  }
}
