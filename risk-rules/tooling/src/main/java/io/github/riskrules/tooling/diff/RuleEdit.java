package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Incident;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule that asks, finds or applies otherwise than before. */
final class RuleEdit implements Edit {
  private final String id;
  private final @Nullable Rule before;
  private final @Nullable Rule after;
  private final @Nullable Probe old;
  private final @Nullable Probe current;
  private final boolean sameFindings;

  /**
   * The change of one rule.
   *
   * @param before the rule as it was; null when it was added
   * @param after the rule as it is; null when it was removed
   */
  RuleEdit(String id, @Nullable Rule before, @Nullable Rule after) {
    this.id = id;
    this.before = before;
    this.after = after;
    this.old = before == null ? null : Probe.of(before);
    this.current = after == null ? null : Probe.of(after);
    this.sameFindings =
        before != null && after != null && Meaning.found(before).equals(Meaning.found(after));
  }

  @Override
  public String name() {
    return id;
  }

  /** The rule as it was and as it is, in an order that does not tell which is which. */
  List<Rule> versions() {
    return Stream.of(before, after)
        .filter(Objects::nonNull)
        .sorted((one, other) -> Meaning.of(one).compareTo(Meaning.of(other)))
        .toList();
  }

  @Override
  public Policy undoneIn(Policy policy) {
    List<Rule> rules = new ArrayList<>(policy.rules());
    rules.removeIf(rule -> rule.id().equals(id));
    if (before != null) {
      rules.add(before);
    }
    return policy.withRules(rules);
  }

  @Override
  public boolean movesDeadlines() {
    return false;
  }

  @Override
  public boolean mayMatter(Incident incident, LocalDate day) {
    Truth was = old == null ? Truth.FAILS : old.truth(incident, day);
    Truth is = current == null ? Truth.FAILS : current.truth(incident, day);
    if (was == Truth.FAILS && is == Truth.FAILS) {
      return false;
    }
    boolean tierDecides =
        (old != null && old.readsTier()) || (current != null && current.readsTier());
    return was != is || !sameFindings || tierDecides;
  }
}
