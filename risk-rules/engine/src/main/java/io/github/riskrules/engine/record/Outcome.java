package io.github.riskrules.engine.record;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.TierRange;
import java.util.List;
import java.util.Objects;

/**
 * What a decision came to, without any fact and without the incident's id: it can be kept for
 * figures and inspection longer than the facts are.
 *
 * @param tier the tier range
 * @param suggested the codes of the suggested actions, in the order of the decision
 */
public record Outcome(TierRange tier, List<String> suggested) {
  /** What the {@code schema} field of every such document says. */
  public static final String SCHEMA = "outcome/1";

  public Outcome {
    Objects.requireNonNull(tier, "tier");
    suggested = List.copyOf(suggested);
  }

  static Outcome of(Decision decision) {
    return new Outcome(
        decision.tier(), decision.suggested().stream().map(each -> each.action().code()).toList());
  }

  /** Withholds everything: this text may reach a log. */
  @Override
  public String toString() {
    return "Outcome[withheld]";
  }
}
