package io.github.riskrules.decision;

import java.util.List;
import java.util.Objects;

/**
 * What a {@link Decision} comes to, without reasons, questions and times: for large numbers of
 * incidents that nobody reads one by one, at a small part of what the decision costs. Whoever acts
 * on an incident needs its decision.
 *
 * <p>The same assessment gives the decision and the outcome: whatever stands in one stands in the
 * other. Immutable and thread-safe.
 *
 * @param tier the tier range
 * @param actions the codes of the suggested actions, in the order in which the policy lists them
 * @param rules the ids of the rules known to hold, each once: those of the policy that raise the
 *     tier, its others, the library's own safeguards, and {@code JUDGEMENT-01} last where a
 *     professional graded the incident
 * @param notices what a reader must know before relying on it, as in {@link Decision#notices()}
 */
public record Outcome(
    TierRange tier, List<String> actions, List<String> rules, List<String> notices) {
  public Outcome {
    Objects.requireNonNull(tier, "tier");
    actions = List.copyOf(actions);
    rules = List.copyOf(rules);
    notices = List.copyOf(notices);
  }

  /** Says nothing of the outcome: this text may reach a log. */
  @Override
  public String toString() {
    return "Outcome[withheld]";
  }
}
