package io.github.riskrules.decision;

import java.util.List;
import java.util.Objects;

/**
 * An action of the policy that is not suggested, and why not.
 *
 * @param action the action
 * @param status why not, in a word
 * @param because how each rule that speaks of the action stood, with the conditions that made the
 *     difference
 */
public record UnsuggestedAction(Action action, ActionStatus status, List<RuleOutcome> because) {
  public UnsuggestedAction {
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(status, "status");
    because = List.copyOf(because);
  }
}
