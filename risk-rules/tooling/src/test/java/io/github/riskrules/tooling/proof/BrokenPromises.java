package io.github.riskrules.tooling.proof;

import static io.github.riskrules.tooling.proof.Danger.local;
import static io.github.riskrules.tooling.proof.Danger.national;
import static io.github.riskrules.tooling.proof.Danger.rule;

import io.github.riskrules.tooling.diff.EditedPack;
import java.util.List;

/** Edits that break what the bundled policies promise, and promises that are none. */
final class BrokenPromises {
  private BrokenPromises() {}

  static List<Danger> all() {
    return List.of(
        national(
            "one way of telling of strangulation left out",
            "PROMISE-01",
            pack ->
                pack.edit(
                    "rules/markers.drl",
                    "\n        || abuse.strangulationDisclosed == Answer.YES )",
                    " )")),
        national(
            "a threshold and the promise of it raised together",
            "PROMISE-02",
            pack ->
                pack.edit("rules/marac.drl", "dash.ticks >= 14", "dash.ticks >= 16")
                    .edit("pack.yaml", "dash.ticks >= 14", "dash.ticks >= 16")),
        national(
            "a concern that counts only where the victim was reached",
            "PROMISE-03",
            pack ->
                pack.edit(
                    "rules/marac.drl",
                    "judgement.seriousConcern == Answer.YES )",
                    "judgement.seriousConcern == Answer.YES, victim.contacted == Answer.NO )")),
        national(
            "children who only saw or heard it left out",
            "PROMISE-04",
            pack -> pack.edit("rules/children.drl", "sawOrHeard == Answer.YES || hurt", "hurt")),
        national(
            "a rule and the promise it keeps taken out together",
            "PROMISE-05",
            pack ->
                pack.remove("rules/order-breach.drl", "BREACH-01")
                    .edit("pack.yaml", "BREACH-01, BREACH-02,", "BREACH-02,")
                    .edit(
                        "pack.yaml",
                        "    when: Incident( offences.breachOfDvpnOrDvpo == Answer.YES )\n"
                            + "    actions: [arrest-for-civil-breach]",
                        "    when: Incident( offences.breachOfDvpnOrDvpo == Answer.YES )\n"
                            + "    actions: [check-order]")),
        national(
            "a caution without the victim's agreement, out of reach of the fixed stops",
            "PROMISE-06",
            pack ->
                undeclared(pack)
                    .edit(
                        "rules/caution.drl",
                        """
                        victim.agreesToCaution == Answer.YES, victim.atRiskFromCaution == Answer.NO )
                            Tier( atMost <= RiskTier.STANDARD )
                        then
                            findings.suggest( "conditional-caution", "Low harm between\
                        """,
                        """
                        victim.atRiskFromCaution == Answer.NO )
                            Tier( atMost <= RiskTier.STANDARD )
                        then
                            findings.suggest( "conditional-caution", "Low harm between\
                        """)),
        national(
            "a promise about incidents that cannot be",
            "PROMISE-90",
            pack ->
                pack.append(
                    "pack.yaml",
                    """
                      - id: PROMISE-90
                        promise: A suspect of twenty who is a child reaches HIGH.
                        hazard: A promise is relied on that says nothing.
                        when: Incident( suspect.age >= 20, suspect.underEighteen == Answer.YES )
                        at-least: HIGH
                    """)),
        local(
            "the daily review for some incidents only",
            "NORTHANTS-PROMISE-01",
            pack ->
                pack.edit(
                    "rules/pathways.drl",
                    "Incident( )\nthen\n    findings.suggest( \"mash",
                    "Incident( dash.ticks >= 1 )\nthen\n    findings.suggest( \"mash")),
        local(
            "the forum for high risk alone",
            "NORTHANTS-PROMISE-02",
            pack ->
                pack.edit(
                    "rules/pathways.drl",
                    "Tier( atLeast >= RiskTier.MEDIUM )\nthen\n    findings.suggest( \"multi",
                    "Tier( atLeast >= RiskTier.HIGH )\nthen\n    findings.suggest( \"multi")),
        local(
            "no adviser once the case is closed",
            "NORTHANTS-PROMISE-03",
            pack ->
                pack.append(
                    "rules/pathways.drl",
                    rule(
                        "SUNFLOWER-90",
                        "",
                        "Incident( investigation.chargeDecision == ChargeDecision.NO_FURTHER_ACTION"
                            + " )",
                        "findings.ruleOut( \"idva-referral\", \"The case is closed.\" );"))),
        local(
            "a programme without the victim's agreement, out of reach of the fixed stops",
            "NORTHANTS-PROMISE-04",
            pack -> undeclared(pack).remove("rules/pipa-criteria.drl", "PIPA-04")),
        local(
            "no visits once the suspect is charged",
            "NORTHANTS-PROMISE-05",
            pack ->
                pack.append(
                    "rules/wanted.drl",
                    rule(
                        "VISIT-90",
                        "",
                        "Incident( investigation.chargeDecision == ChargeDecision.CHARGED )",
                        "findings.ruleOut( \"order-visits\", \"The suspect is charged.\" );"))),
        local(
            "a national promise broken by a local rule",
            "PROMISE-01",
            pack ->
                pack.append(
                    "rules/wanted.drl",
                    rule(
                        "LOCAL-91",
                        "\n    @replaces(\"MARKER-01\")\n    @choice(\"Invented, 2026-11-28\")",
                        "Incident( offences.strangulation == Answer.YES )",
                        "findings.raise( RiskTier.HIGH, \"Strangulation is alleged as an offence.\""
                            + " );\n"
                            + "    findings.suggest( \"medical-assessment\", \"It is urged.\""
                            + " );"))));
  }

  /** The pack with its caution declared as another kind, which the library does not know. */
  private static EditedPack undeclared(EditedPack pack) {
    return pack.edit(
        "actions.yaml",
        "    kind: out-of-court-disposal\n    effect: conditional",
        "    kind: other\n    effect: conditional");
  }
}
