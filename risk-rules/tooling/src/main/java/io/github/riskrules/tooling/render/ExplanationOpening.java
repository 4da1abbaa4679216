package io.github.riskrules.tooling.render;

import io.github.riskrules.decision.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What every explanation begins with: of which incident, when and under which policy, and what to
 * know before relying on it.
 */
final class ExplanationOpening {
  private ExplanationOpening() {}

  static List<Block> of(Decision decision) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            String.format(
                Locale.ROOT,
                "Incident %s, assessed %s under %s %s. Tier: %s.",
                decision.incidentId(),
                Words.london(decision.assessedAt()),
                decision.policy().id(),
                decision.policy().version(),
                decision.tier().inWords())));
    blocks.addAll(DecisionReport.notices(decision));
    return blocks;
  }
}
