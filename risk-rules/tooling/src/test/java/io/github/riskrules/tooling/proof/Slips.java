package io.github.riskrules.tooling.proof;

import static io.github.riskrules.tooling.proof.Danger.local;
import static io.github.riskrules.tooling.proof.Danger.national;
import static io.github.riskrules.tooling.proof.Danger.rule;

import java.util.List;

/** Edits that make a rule or an action weaker, as a slip or somebody in a hurry would. */
final class Slips {
  private Slips() {}

  static List<Danger> all() {
    return List.of(
        national(
            "a threshold raised",
            "MUST-KEEP",
            pack -> pack.edit("rules/marac.drl", "dash.ticks >= 14", "dash.ticks >= 15")),
        national(
            "a rule taken out, and left on the must-keep list",
            "",
            pack -> pack.remove("rules/marac.drl", "MARAC-02")),
        national(
            "a rule taken out, and off the must-keep list",
            "MUST-KEEP",
            pack ->
                pack.remove("rules/marac.drl", "MARAC-02")
                    .edit("pack.yaml", "MARAC-01, MARAC-02,", "MARAC-01,")),
        national(
            "a rule put into a comment",
            "",
            pack ->
                pack.edit(
                        "rules/markers.drl",
                        "rule \"MARKER-03 threats to kill\"",
                        "/* rule \"MARKER-03 threats to kill\"")
                    .edit("rules/markers.drl", "rule \"MARKER-04", "*/ rule \"MARKER-04")
                    .edit("pack.yaml", "[MARKER-03, ", "[")),
        national(
            "&& for ||",
            "MUST-KEEP",
            pack ->
                pack.edit(
                    "rules/markers.drl",
                    "Incident( dash.threatsToKill == Answer.YES || offences.threatsToKill =="
                        + " Answer.YES )",
                    "Incident( dash.threatsToKill == Answer.YES && offences.threatsToKill =="
                        + " Answer.YES )")),
        national(
            "one more condition",
            "MUST-KEEP",
            pack ->
                pack.edit(
                    "rules/marac.drl",
                    "judgement.seriousConcern == Answer.YES )",
                    "judgement.seriousConcern == Answer.YES, victim.contacted == Answer.NO )")),
        national(
            "a tier lowered",
            "MUST-KEEP",
            pack ->
                pack.edit(
                    "rules/marac.drl",
                    "RiskTier.HIGH, \"MARAC route potential",
                    "RiskTier.MEDIUM, \"MARAC route potential")),
        national(
            "the wrong direction",
            "",
            pack ->
                pack.edit(
                    "rules/markers.drl",
                    "Incident( dash.threatsToKill == Answer.YES ||",
                    "Incident( dash.threatsToKill == Answer.NO ||")),
        national(
            "an end in the past",
            "MUST-KEEP",
            pack ->
                pack.edit(
                    "rules/marac.drl",
                    "@authority(\"SafeLives MARAC referral criteria: professional judgement\")",
                    "@authority(\"SafeLives MARAC referral criteria: professional judgement\")\n"
                        + "    @until(\"2026-02-28\")")),
        national(
            "a beginning years ahead",
            "MUST-KEEP",
            pack ->
                pack.edit(
                    "rules/marac.drl",
                    "@authority(\"SafeLives MARAC referral criteria: professional judgement\")",
                    "@authority(\"SafeLives MARAC referral criteria: professional judgement\")\n"
                        + "    @from(\"2031-01-01\")")),
        national(
            "a suggestion taken out of a rule that must be kept",
            "MUST-KEEP",
            pack ->
                pack.edit(
                    "rules/marac.drl",
                    "    findings.suggest( \"idva-referral\", \"A repeat case at MARAC has an"
                        + " adviser for the victim.\" );\n",
                    "")),
        national(
            "a hard stop dropped",
            "CAUTION-HARD-STOPS",
            pack -> pack.edit("pack.yaml", "  - suspect.selfDefenceRaised\n", "")),
        national(
            "a caution called something else",
            "CAUTION-HARD-STOPS",
            pack ->
                pack.edit(
                    "actions.yaml",
                    "    kind: out-of-court-disposal\n    effect: conditional",
                    "    kind: other\n    effect: conditional")),
        national(
            "a caution called protective",
            "",
            pack ->
                pack.edit(
                    "actions.yaml",
                    "    kind: out-of-court-disposal\n    effect: conditional",
                    "    kind: out-of-court-disposal\n    effect: protective")),
        national(
            "a caution of neither kind nor effect",
            "",
            pack ->
                pack.edit(
                    "actions.yaml",
                    "    kind: out-of-court-disposal\n    effect: conditional",
                    "    kind: other\n    effect: procedural")),
        national(
            "a referral to MARAC called something else",
            "",
            pack ->
                pack.edit(
                    "actions.yaml",
                    "    label: Refer to MARAC\n    verb: refer\n    kind: marac-referral",
                    "    label: Refer to MARAC\n    verb: refer\n    kind: other")),
        national(
            "a referral to MARAC ruled out",
            "",
            pack ->
                pack.append(
                    "rules/marac.drl",
                    rule(
                        "MARAC-90",
                        "",
                        "Incident( victim.contacted == Answer.YES )",
                        "findings.ruleOut( \"marac-referral\", \"The victim was contacted.\" );"))),
        national(
            "a caution whose rule-out is gone",
            "MUST-KEEP",
            pack ->
                pack.remove("rules/caution.drl", "CAUTION-14")
                    .edit("pack.yaml", "CAUTION-13, CAUTION-14,", "CAUTION-13,")),
        national(
            "a caution above the tier permitted for it",
            "CAUTION-TIER",
            pack ->
                pack.append(
                    "rules/caution.drl",
                    rule(
                        "CAUTION-90",
                        "",
                        "Incident( suspect.admission == Admission.FULL, victim.agreesToCaution =="
                            + " Answer.YES )\n    Tier( atMost <= RiskTier.MEDIUM )",
                        "findings.suggest( \"conditional-caution\", \"Admitted and agreed.\" );"))),
        national(
            "a protective action ruled out by a risk fact",
            "",
            pack ->
                pack.append(
                    "rules/dvpn.drl",
                    rule(
                        "DVPN-90",
                        "",
                        "Incident( dash.orderBreach == Answer.YES )",
                        "findings.ruleOut( \"dvpn\", \"Orders are not kept anyway.\" );"))),
        national(
            "a protective action suggested only where things are better",
            "",
            pack ->
                pack.append(
                    "rules/dvpn.drl",
                    rule(
                        "DVPN-91",
                        "",
                        "Incident( victim.contacted == Answer.YES )",
                        "findings.suggest( \"dvpn\", \"The victim was contacted.\" );"))),
        national(
            "protection lost by the stage of the case",
            "MUST-KEEP",
            pack ->
                pack.append(
                    "rules/marac.drl",
                    rule(
                        "IDVA-90",
                        "",
                        "Incident( investigation.chargeDecision == ChargeDecision.NO_FURTHER_ACTION"
                            + " )",
                        "findings.ruleOut( \"idva-referral\", \"The case is closed.\" );"))),
        national(
            "a rule that asks for the sex of somebody",
            "ALIKE",
            pack ->
                pack.append(
                    "rules/support.drl",
                    rule(
                        "SUPPORT-90",
                        "",
                        "Incident( victim.sex == Sex.FEMALE )",
                        "findings.suggest( \"vulnerability-needs\", \"The victim is a woman.\""
                            + " );"))),
        national(
            "a rule that asks for the age of an adult",
            "ALIKE",
            pack ->
                pack.append(
                    "rules/support.drl",
                    rule(
                        "SUPPORT-91",
                        "",
                        "Incident( suspect.age >= 25, suspect.age <= 40 )",
                        "findings.suggest( \"perpetrator-management\", \"Of that age.\" );"))),
        national(
            "a rule that can never hold",
            "RULES-CAN-HOLD",
            pack ->
                pack.append(
                    "rules/marac.drl",
                    rule(
                        "MARAC-91",
                        "",
                        "Incident( suspect.age >= 20, suspect.underEighteen == Answer.YES )",
                        "findings.suggest( \"safety-plan\", \"This never comes about at all.\""
                            + " );"))),
        national(
            "a tier that ends by ignorance",
            "",
            pack ->
                pack.append(
                    "rules/marac.drl",
                    rule(
                        "MARAC-92",
                        "",
                        "Incident( dash.ticks < 4 )",
                        "findings.raise( RiskTier.MEDIUM, \"Few questions were answered yes.\""
                            + " );"))),
        national(
            "a count of fewer earlier events",
            "MUST-KEEP",
            pack ->
                pack.edit(
                    "rules/marac.drl", "history.eventsInYear >= 2", "history.eventsInYear >= 3")),
        local(
            "a caution of one's own called something else",
            "CAUTION-ADMISSION",
            pack ->
                pack.edit(
                    "actions.yaml",
                    "    kind: out-of-court-disposal\n    effect: conditional",
                    "    kind: other\n    effect: conditional")),
        local(
            "a national rule replaced by a weaker one",
            "MUST-KEEP",
            pack ->
                pack.append(
                    "rules/wanted.drl",
                    rule(
                        "LOCAL-90",
                        "\n    @replaces(\"MARKER-01\")\n    @choice(\"Invented, 2026-11-28\")",
                        "Incident( dash.strangulation == Answer.YES )",
                        "findings.raise( RiskTier.HIGH, \"The victim was strangled by the"
                            + " suspect.\" );"))),
        local(
            "a caution for a suspect who may be a child",
            "",
            pack ->
                pack.edit(
                    "actions.yaml",
                    "    kind: out-of-court-disposal\n    effect: conditional",
                    "    kind: perpetrator-programme\n    effect: protective")));
  }
}
