package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.TierRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Incidents that come out otherwise in the same way and through the same changes.
 *
 * @param effect the worst that becomes of them
 * @param before their tier range before; null where it does not move
 * @param after their tier range after; null where it does not move
 * @param responsible the changes that make the difference: ids of rules, or names of other changes
 * @param incidents how many of those compared
 * @param origins where those come from
 * @param actions what becomes of actions in them, the worst first
 * @param given the ids of the given incidents among them; what is in those is never shown
 * @param example an invented incident in which the same happens; null where only given ones show it
 */
public record DecisionChange(
    Effect effect,
    @Nullable TierRange before,
    @Nullable TierRange after,
    List<String> responsible,
    int incidents,
    List<OriginCount> origins,
    List<ActionMove> actions,
    List<String> given,
    @Nullable Example example) {
  public DecisionChange {
    responsible = List.copyOf(responsible);
    origins = List.copyOf(origins);
    actions = List.copyOf(actions);
    given = List.copyOf(given);
  }

  /** Whether a person must answer for it by name before the policy is put in force. */
  public boolean weakens() {
    return effect.weakens();
  }

  /** Says nothing of the outcome: this text may reach a log. */
  @Override
  public String toString() {
    return "DecisionChange[" + String.join(", ", responsible) + "]";
  }
}
