package io.github.riskrules.tooling.render;

import io.github.riskrules.decision.Decision;
import java.util.Locale;

/** What every explanation begins with: of which incident, when and under which policy. */
final class ExplanationOpening {
  private ExplanationOpening() {}

  static Block of(Decision decision) {
    return new Block.Paragraph(
        String.format(
            Locale.ROOT,
            "Incident %s, assessed %s under %s %s. Tier: %s.",
            decision.incidentId(),
            Words.london(decision.assessedAt()),
            decision.policy().id(),
            decision.policy().version(),
            decision.tier().inWords()));
  }
}
