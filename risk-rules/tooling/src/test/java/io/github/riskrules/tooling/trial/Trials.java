package io.github.riskrules.tooling.trial;

import io.github.riskrules.tooling.PackTrial;
import io.github.riskrules.tooling.scenario.PackFolder;
import java.nio.file.Path;

/** Reports on a small pack whose scenarios partly fail, for tests to lay out. */
final class Trials {
  private Trials() {}

  /** One scenario that passes, two that fail, and a name that would be markup. */
  static TrialReport failing(Path folder) {
    return report(
        folder,
        """
        base: incidents/sample.json
        scenarios:
          - name: it is as it is
            change: { dash.weapons: YES }
            expect: { tier: HIGH }
          - name: <b>"bold"</b> & so on
            change: { victim.frightened: NO }
            expect: { because: [SAMPLE-01] }
          - name: the thirteenth tick makes it high
            change: { dash.statedTicks: 13 }
            expect: { tier: HIGH }
        """);
  }

  /** Two scenarios that pass and reach everything. */
  static TrialReport passing(Path folder) {
    return report(
        folder,
        """
        base: incidents/sample.json
        scenarios:
          - name: fear raises it
            change: { victim.frightened: YES }
            expect: { because: [SAMPLE-01] }
          - name: no fear does not
            change: { victim.frightened: NO }
            expect: { not-because: [SAMPLE-01] }
        """);
  }

  /** A scenario file in which one fact is mistyped. */
  static TrialReport unreadable(Path folder) {
    return report(
        folder,
        """
        base: incidents/sample.json
        scenarios:
          - name: fear raises it
            change: { victim.frightend: YES }
            expect: { because: [SAMPLE-01] }
        """);
  }

  private static TrialReport report(Path folder, String scenarios) {
    return TrialReport.of(
        PackTrial.of(PackFolder.in(folder).with("scenarios/sample.yaml", scenarios).pack()));
  }
}
