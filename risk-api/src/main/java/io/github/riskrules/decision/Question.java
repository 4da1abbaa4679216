package io.github.riskrules.decision;

import io.github.riskrules.incident.RiskTier;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An open question, and what hangs on it.
 *
 * @param fact the path of the unknown fact
 * @param question the question in plain words
 * @param mayRaiseTo the highest tier that rules waiting for this fact would raise to; null when the
 *     answer cannot move the tier
 * @param actions the codes of the actions that wait for it or are not settled without it
 * @param rules the ids of the rules that wait for it
 */
public record Question(
    String fact,
    String question,
    @Nullable RiskTier mayRaiseTo,
    List<String> actions,
    List<String> rules) {
  public Question {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(question, "question");
    actions = List.copyOf(actions);
    rules = List.copyOf(rules);
  }
}
