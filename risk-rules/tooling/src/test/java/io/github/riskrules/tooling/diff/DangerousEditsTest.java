package io.github.riskrules.tooling.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.release.DiffReport;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits that weaken the national policy, each alone: none may pass unseen. */
class DangerousEditsTest {
  private static final String NATIONAL = "england-and-wales";
  private static final PolicyPack BEFORE = EditedPack.original(NATIONAL);

  static Stream<Arguments> edits() {
    return Stream.of(
        edit(
            "a threshold raised",
            "MARAC-01",
            Effect.LOWER,
            pack -> pack.edit("rules/marac.drl", "dash.ticks >= 14", "dash.ticks >= 15")),
        edit(
            "a rule that is no longer there",
            "MARAC-02",
            Effect.LOWER,
            pack ->
                pack.edit("pack.yaml", "MARAC-01, MARAC-02,", "MARAC-01,")
                    .remove("rules/marac.drl", "MARAC-02")),
        edit(
            "a rule against a caution that is no longer there",
            "CAUTION-11",
            Effect.MORE_LENIENCY,
            pack ->
                pack.edit("pack.yaml", "[CAUTION-11, ", "[")
                    .remove("rules/caution.drl", "CAUTION-11")),
        edit(
            "a tier shifted down",
            "MARAC-03",
            Effect.LOWER,
            pack ->
                pack.edit(
                    "rules/marac.drl",
                    "RiskTier.HIGH, \"MARAC route potential",
                    "RiskTier.MEDIUM, \"MARAC route potential")),
        edit(
            "an answer flipped",
            "DVPN-15",
            Effect.LESS_PROTECTION,
            pack ->
                pack.edit(
                    "rules/dvpn.drl",
                    "relationship.associatedPersons == Answer.NO",
                    "relationship.associatedPersons == Answer.YES")),
        edit(
            "one more condition",
            "MARAC-02",
            Effect.LOWER,
            pack ->
                pack.edit(
                    "rules/marac.drl",
                    "judgement.seriousConcern == Answer.YES )",
                    "judgement.seriousConcern == Answer.YES, victim.contacted == Answer.NO )")),
        edit(
            "a rule-out added",
            "DVPN-90",
            Effect.LESS_PROTECTION,
            pack ->
                pack.append(
                    "rules/dvpn.drl",
                    """

                    rule "DVPN-90 the case ended in a caution"
                        @authority("Invented for a test")
                        @certainty("D")
                    when
                        Incident( investigation.chargeDecision == ChargeDecision.CAUTION )
                    then
                        findings.ruleOut( "dvpn", "The case ended in a caution." );
                    end
                    """)),
        edit(
            "a rule that soon ends",
            "MARAC-02",
            Effect.LOWER,
            pack ->
                pack.edit(
                    "rules/marac.drl",
                    "@authority(\"SafeLives MARAC referral criteria: professional judgement\")",
                    "@authority(\"SafeLives MARAC referral criteria: professional judgement\")\n"
                        + "    @until(\"2027-03-31\")")),
        edit(
            "a suggestion dropped",
            "MARAC-04",
            Effect.LESS_PROTECTION,
            pack ->
                pack.edit(
                    "rules/marac.drl",
                    "    findings.suggest( \"idva-referral\", \"A repeat case at MARAC has an"
                        + " adviser for the victim.\" );\n",
                    "")),
        edit(
            "a deadline lengthened",
            "action victim-support",
            Effect.LATER,
            pack ->
                pack.edit(
                    "actions.yaml",
                    "amount: 2\n      unit: working-days",
                    "amount: 10\n      unit: working-days")),
        edit(
            "a hard stop taken away",
            "hard stops",
            Effect.MORE_LENIENCY,
            pack -> pack.edit("pack.yaml", "  - offences.hateElement\n", "")));
  }

  private static Arguments edit(
      String name, String responsible, Effect effect, UnaryOperator<EditedPack> edit) {
    return Arguments.of(name, responsible, effect, edit);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edits")
  void is_reported_as_weakening_with_what_is_responsible(
      String name,
      String responsible,
      Effect effect,
      UnaryOperator<EditedPack> edit,
      @TempDir Path folder) {
    PolicyPack after = edit.apply(EditedPack.copy(NATIONAL, folder)).pack();

    PackDiff diff = EditedPack.diff(BEFORE, after);

    assertThat(diff.needsSignOff()).isTrue();
    assertThat(diff.weakened())
        .anySatisfy(
            change -> {
              assertThat(change.effect()).isEqualTo(effect);
              assertThat(change.responsible()).containsExactly(responsible);
              assertThat(change.example()).isNotNull();
            });
    assertThat(DiffReport.of(diff).text(100)).contains("Sign-off required: ");
  }
}
