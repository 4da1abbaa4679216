package io.github.riskrules.decision;

import io.github.riskrules.incident.RiskTier;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one rule found in one incident: one of its statements, with the facts it rests on.
 *
 * @param rule the rule
 * @param kind what it reports
 * @param tier the tier it raises to, for {@link FindingKind#RAISES}; else null
 * @param action the code of the action it suggests or rules out; null for {@link
 *     FindingKind#RAISES}
 * @param reason one full sentence in the words of the policy; people who handle the incident read
 *     it
 * @param evidence the facts the rule matched, as they were when it matched
 */
public record Finding(
    RuleRef rule,
    FindingKind kind,
    @Nullable RiskTier tier,
    @Nullable String action,
    String reason,
    List<Evidence> evidence) {
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(reason, "reason");
    evidence = List.copyOf(evidence);
    if ((kind == FindingKind.RAISES) != (tier != null) || (tier == null) != (action != null)) {
      throw new IllegalArgumentException("a finding either raises to a tier or names an action");
    }
  }

  /** Names the rule and withholds the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Finding[" + rule.id() + "]";
  }
}
