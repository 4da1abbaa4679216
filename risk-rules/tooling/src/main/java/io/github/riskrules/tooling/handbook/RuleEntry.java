package io.github.riskrules.tooling.handbook;

import io.github.riskrules.decision.Certainty;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.incident.RiskTier;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule written out: what it finds and why, on what condition, by whose authority, for example.
 *
 * @param place where it is explained, which is here
 * @param id its id, as in {@code MARAC-01}
 * @param title completes "this incident … because"
 * @param kinds what it does with an incident
 * @param tier the highest tier it raises to; null when it raises none
 * @param effect in one sentence what it makes of an incident
 * @param policy the policy's own sentence; empty when its author wrote none
 * @param when when it holds
 * @param told what people who handle the incident are told
 * @param authority by whose authority, and how sure that is
 * @param certainty how sure that is, for a layout that marks it
 * @param isChoice whether a local policy may put its own in its place
 * @param remarks where it differs from what other rules are
 * @param examples scenarios in which it holds, and some beside
 */
record RuleEntry(
    Place place,
    String id,
    String title,
    Set<FindingKind> kinds,
    @Nullable RiskTier tier,
    Phrase effect,
    String policy,
    When when,
    Remark told,
    Remark authority,
    Certainty certainty,
    boolean isChoice,
    List<Remark> remarks,
    List<Remark> examples) {
  RuleEntry {
    kinds = Set.copyOf(kinds);
    remarks = List.copyOf(remarks);
    examples = List.copyOf(examples);
  }
}
