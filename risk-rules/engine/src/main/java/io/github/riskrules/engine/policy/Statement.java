package io.github.riskrules.engine.policy;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.incident.RiskTier;
import org.jspecify.annotations.Nullable;

/**
 * One thing a rule reports when it holds.
 *
 * @param kind what it reports
 * @param tier the tier it raises to; null unless it raises
 * @param action the action it suggests or rules out; null if it raises
 * @param reason one full sentence in the words of the policy
 * @param span where it stands
 */
public record Statement(
    FindingKind kind, @Nullable RiskTier tier, @Nullable String action, String reason, Span span) {}
