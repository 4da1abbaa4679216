package io.github.riskrules.tooling.render;

import io.github.riskrules.decision.PolicyRef;
import java.util.List;
import java.util.Locale;

/** What every report of decisions ends with: under which policy, and that a person decides. */
final class Closing {
  private static final int DIGEST_SHOWN = 12;

  private Closing() {}

  static List<Block> of(PolicyRef policy, String engineVersion) {
    String digest = policy.digest();
    return List.of(
        new Block.Heading("Policy"),
        new Block.Paragraph(
            String.format(
                Locale.ROOT,
                "%s %s, digest %s, engine %s.",
                policy.id(),
                policy.version(),
                digest.substring(0, Math.min(DIGEST_SHOWN, digest.length())),
                engineVersion)),
        new Block.Paragraph(DecisionReport.A_PERSON_DECIDES));
  }
}
