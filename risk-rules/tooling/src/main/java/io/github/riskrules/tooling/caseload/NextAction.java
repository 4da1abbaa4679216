package io.github.riskrules.tooling.caseload;

import io.github.riskrules.decision.SuggestedAction;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The suggested action to look at first.
 *
 * @param actBy the latest safe time; null when no suggested action has one
 * @param code the action's code
 * @param label what it is called
 * @param inWords its deadline in words
 */
public record NextAction(@Nullable Instant actBy, String code, String label, String inWords) {
  public NextAction {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(inWords, "inWords");
  }

  /** Of actions with the same time, and where none has one, the most urgent, which comes first. */
  static @Nullable NextAction of(List<SuggestedAction> mostUrgentFirst) {
    return mostUrgentFirst.stream()
        .min(
            Comparator.comparing(
                each -> each.deadline().actBy(),
                Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
        .map(
            each ->
                new NextAction(
                    each.deadline().actBy(),
                    each.action().code(),
                    each.action().label(),
                    each.deadline().inWords()))
        .orElse(null);
  }

  /** Says nothing of the times: this text may reach a log. */
  @Override
  public String toString() {
    return "NextAction[" + code + "]";
  }
}
