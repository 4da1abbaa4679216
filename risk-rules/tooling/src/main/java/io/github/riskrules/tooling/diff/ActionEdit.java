package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.incident.Incident;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An action that is of another kind or effect, due otherwise, gone or new. */
final class ActionEdit implements Edit {
  /** What safeguards suggest, whatever rules say. */
  private static final Set<ActionKind> GUARDED =
      Set.of(
          ActionKind.MARAC_REFERRAL, ActionKind.CHILD_SAFEGUARDING, ActionKind.ADULT_SAFEGUARDING);

  private final String code;
  private final @Nullable PolicyAction before;
  private final int place;
  private final boolean movesDeadlines;
  private final boolean guarded;
  private final List<Probe> suggesting;

  private ActionEdit(
      String code,
      @Nullable PolicyAction before,
      int place,
      boolean movesDeadlines,
      boolean guarded,
      List<Probe> suggesting) {
    this.code = code;
    this.before = before;
    this.place = place;
    this.movesDeadlines = movesDeadlines;
    this.guarded = guarded;
    this.suggesting = suggesting;
  }

  static ActionEdit of(String code, Policy before, Policy after) {
    PolicyAction was = before.action(code).orElse(null);
    PolicyAction is = after.action(code).orElse(null);
    return new ActionEdit(
        code,
        was,
        was == null ? 0 : before.actions().indexOf(was),
        was != null && is != null && !Clock.of(was).equals(Clock.of(is)),
        Stream.of(was, is)
            .filter(Objects::nonNull)
            .anyMatch(each -> GUARDED.contains(each.action().kind())),
        Stream.of(before, after)
            .flatMap(policy -> policy.rules().stream())
            .filter(rule -> rule.suggests(code))
            .distinct()
            .map(Probe::of)
            .toList());
  }

  @Override
  public String name() {
    return "action " + code;
  }

  @Override
  public Policy undoneIn(Policy after) {
    List<PolicyAction> actions = new ArrayList<>(after.actions());
    actions.removeIf(action -> action.code().equals(code));
    if (before != null) {
      actions.add(Math.min(place, actions.size()), before);
    }
    return after.withActions(actions);
  }

  @Override
  public boolean movesDeadlines() {
    return movesDeadlines;
  }

  @Override
  public boolean mayMatter(Incident incident, LocalDate day) {
    return guarded
        || suggesting.stream().anyMatch(probe -> probe.truth(incident, day) != Truth.FAILS);
  }
}
