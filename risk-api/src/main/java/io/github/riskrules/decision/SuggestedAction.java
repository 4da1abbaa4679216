package io.github.riskrules.decision;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An action the policy suggests for this incident. A person decides whether it is taken.
 *
 * @param action the action
 * @param deadline by when
 * @param rules the ids of the rules that suggest it, in the order of the decision's findings
 * @param coveredBy the code of a stronger action, suggested as well, that covers this one; null
 *     when none is
 * @param stillToSettle the facts, by path, that could yet rule the action out: to be confirmed
 *     first
 */
public record SuggestedAction(
    Action action,
    Deadline deadline,
    List<String> rules,
    @Nullable String coveredBy,
    List<String> stillToSettle) {
  public SuggestedAction {
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(deadline, "deadline");
    rules = List.copyOf(rules);
    stillToSettle = List.copyOf(stillToSettle);
  }
}
