package io.github.riskrules.tooling.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.diff.EditedPack;
import io.github.riskrules.tooling.proof.smt.Patience;
import io.github.riskrules.tooling.render.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Edits that would endanger somebody, each alone in a copy of a bundled pack. None gets through: it
 * is refused when the pack loads, or a proof shows an incident that the engine confirms. The table
 * of who refused what is kept beside this test.
 */
@Tag("proofs")
class SeededDangersTest {
  private static final Path TABLE =
      Path.of("src/test/resources/io/github/riskrules/tooling/proof/seeded-dangers.txt");
  private static final Patience PATIENCE = Patience.perQuestion(Duration.ofSeconds(20));
  private static final String NATIONAL = "england-and-wales";
  private static final String LOCAL = "northamptonshire";

  /**
   * An edit.
   *
   * @param property the property that fails; empty where the pack does not load
   */
  private record Danger(
      String name, String property, String pack, UnaryOperator<EditedPack> edit) {}

  private final List<Danger> dangers = new ArrayList<>();

  private void national(String name, String property, UnaryOperator<EditedPack> edit) {
    dangers.add(new Danger(name, property, NATIONAL, edit));
  }

  private void local(String name, String property, UnaryOperator<EditedPack> edit) {
    dangers.add(new Danger(name, property, LOCAL, edit));
  }

  private static String rule(String id, String head, String when, String then) {
    return """

    rule "%s planted"
        @authority("Invented for a test")
        @certainty("D")%s
    when
        %s
    then
        %s
    end
    """
        .formatted(id, head, when, then);
  }

  private void seed() {
    seedSlips();
    seedDisguisedDisposals();
    seedBrokenPromises();
  }

  private void seedSlips() {
    national(
        "a threshold raised",
        "MUST-KEEP",
        pack -> pack.edit("rules/marac.drl", "dash.ticks >= 14", "dash.ticks >= 15"));
    national(
        "a rule taken out, and left on the must-keep list",
        "",
        pack -> pack.remove("rules/marac.drl", "MARAC-02"));
    national(
        "a rule taken out, and off the must-keep list",
        "MUST-KEEP",
        pack ->
            pack.remove("rules/marac.drl", "MARAC-02")
                .edit("pack.yaml", "MARAC-01, MARAC-02,", "MARAC-01,"));
    national(
        "a rule put into a comment",
        "",
        pack ->
            pack.edit(
                    "rules/markers.drl",
                    "rule \"MARKER-03 threats to kill\"",
                    "/* rule \"MARKER-03 threats to kill\"")
                .edit("rules/markers.drl", "rule \"MARKER-04", "*/ rule \"MARKER-04")
                .edit("pack.yaml", "[MARKER-03, ", "["));
    national(
        "&& for ||",
        "MUST-KEEP",
        pack ->
            pack.edit(
                "rules/markers.drl",
                "Incident( dash.threatsToKill == Answer.YES || offences.threatsToKill == Answer.YES"
                    + " )",
                "Incident( dash.threatsToKill == Answer.YES && offences.threatsToKill == Answer.YES"
                    + " )"));
    national(
        "one more condition",
        "MUST-KEEP",
        pack ->
            pack.edit(
                "rules/marac.drl",
                "judgement.seriousConcern == Answer.YES )",
                "judgement.seriousConcern == Answer.YES, victim.contacted == Answer.NO )"));
    national(
        "a tier lowered",
        "MUST-KEEP",
        pack ->
            pack.edit(
                "rules/marac.drl",
                "RiskTier.HIGH, \"MARAC route potential",
                "RiskTier.MEDIUM, \"MARAC route potential"));
    national(
        "the wrong direction",
        "",
        pack ->
            pack.edit(
                "rules/markers.drl",
                "Incident( dash.threatsToKill == Answer.YES ||",
                "Incident( dash.threatsToKill == Answer.NO ||"));
    national(
        "an end in the past",
        "MUST-KEEP",
        pack ->
            pack.edit(
                "rules/marac.drl",
                "@authority(\"SafeLives MARAC referral criteria: professional judgement\")",
                "@authority(\"SafeLives MARAC referral criteria: professional judgement\")\n"
                    + "    @until(\"2026-02-28\")"));
    national(
        "a beginning years ahead",
        "MUST-KEEP",
        pack ->
            pack.edit(
                "rules/marac.drl",
                "@authority(\"SafeLives MARAC referral criteria: professional judgement\")",
                "@authority(\"SafeLives MARAC referral criteria: professional judgement\")\n"
                    + "    @from(\"2031-01-01\")"));
    national(
        "a suggestion taken out of a rule that must be kept",
        "MUST-KEEP",
        pack ->
            pack.edit(
                "rules/marac.drl",
                "    findings.suggest( \"idva-referral\", \"A repeat case at MARAC has an adviser"
                    + " for the victim.\" );\n",
                ""));
    national(
        "a hard stop dropped",
        "CAUTION-HARD-STOPS",
        pack -> pack.edit("pack.yaml", "  - suspect.selfDefenceRaised\n", ""));
    national(
        "a caution called something else",
        "CAUTION-HARD-STOPS",
        pack ->
            pack.edit(
                "actions.yaml",
                "    kind: out-of-court-disposal\n    effect: conditional",
                "    kind: other\n    effect: conditional"));
    national(
        "a caution called protective",
        "",
        pack ->
            pack.edit(
                "actions.yaml",
                "    kind: out-of-court-disposal\n    effect: conditional",
                "    kind: out-of-court-disposal\n    effect: protective"));
    national(
        "a caution of neither kind nor effect",
        "",
        pack ->
            pack.edit(
                "actions.yaml",
                "    kind: out-of-court-disposal\n    effect: conditional",
                "    kind: other\n    effect: procedural"));
    national(
        "a referral to MARAC called something else",
        "",
        pack ->
            pack.edit(
                "actions.yaml",
                "    label: Refer to MARAC\n    verb: refer\n    kind: marac-referral",
                "    label: Refer to MARAC\n    verb: refer\n    kind: other"));
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
                    "findings.ruleOut( \"marac-referral\", \"The victim was contacted.\" );")));
    national(
        "a caution whose rule-out is gone",
        "MUST-KEEP",
        pack ->
            pack.remove("rules/caution.drl", "CAUTION-14")
                .edit("pack.yaml", "CAUTION-13, CAUTION-14,", "CAUTION-13,"));
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
                    "findings.suggest( \"conditional-caution\", \"Admitted and agreed.\" );")));
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
                    "findings.ruleOut( \"dvpn\", \"Orders are not kept anyway.\" );")));
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
                    "findings.suggest( \"dvpn\", \"The victim was contacted.\" );")));
    national(
        "protection lost by the stage of the case",
        "MUST-KEEP",
        pack ->
            pack.append(
                "rules/marac.drl",
                rule(
                    "IDVA-90",
                    "",
                    "Incident( investigation.chargeDecision == ChargeDecision.NO_FURTHER_ACTION )",
                    "findings.ruleOut( \"idva-referral\", \"The case is closed.\" );")));
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
                    "findings.suggest( \"vulnerability-needs\", \"The victim is a woman.\" );")));
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
                    "findings.suggest( \"perpetrator-management\", \"Of that age.\" );")));
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
                    "findings.suggest( \"safety-plan\", \"This never comes about at all.\" );")));
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
                    "findings.raise( RiskTier.MEDIUM, \"Few questions were answered yes.\" );")));
    national(
        "a count of fewer earlier events",
        "MUST-KEEP",
        pack ->
            pack.edit("rules/marac.drl", "history.eventsInYear >= 2", "history.eventsInYear >= 3"));
    local(
        "a caution of one's own called something else",
        "CAUTION-ADMISSION",
        pack ->
            pack.edit(
                "actions.yaml",
                "    kind: out-of-court-disposal\n    effect: conditional",
                "    kind: other\n    effect: conditional"));
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
                        + " suspect.\" );")));
    local(
        "a caution for a suspect who may be a child",
        "",
        pack ->
            pack.edit(
                "actions.yaml",
                "    kind: out-of-court-disposal\n    effect: conditional",
                "    kind: perpetrator-programme\n    effect: protective"));
  }

  private static String action(String code, String label, String kind, String effect) {
    return """

      - code: %s
        label: %s
        verb: consider
        kind: %s
        effect: %s
        urgency: routine
        who-acts: Officer in the case
        authority: "Invented for a test"
        certainty: D
        deadline:
          in-words: In the ordinary course
    """
        .formatted(code, label, kind, effect);
  }

  private void seedDisguisedDisposals() {
    local(
        "a disposal under a new code, called something else",
        "CAUTION-ADMISSION",
        pack ->
            pack.append(
                    "actions.yaml",
                    action(
                        "local-offer", "Consider a community resolution", "other", "conditional"))
                .append(
                    "rules/pathways.drl",
                    rule(
                        "OFFER-90",
                        "",
                        "Incident( firstContact == Answer.YES )",
                        "findings.suggest( \"local-offer\", \"It is the first contact.\" );")));
    local(
        "a disposal under a new code and a name that says nothing, by what is asked for it",
        "CAUTION-HARD-STOPS",
        pack ->
            pack.append(
                    "actions.yaml",
                    action(
                        "pathway-b", "Consider pathway B", "perpetrator-programme", "conditional"))
                .append(
                    "rules/pathways.drl",
                    rule(
                        "PATHWAY-90",
                        "",
                        "Incident( suspect.underEighteen == Answer.NO, suspect.admission =="
                            + " Admission.FULL, suspect.consentsToCaution == Answer.YES )",
                        "findings.suggest( \"pathway-b\", \"The suspect agrees.\" );")));
    local(
        "a disposal under a new code of which nothing else tells",
        "CAUTION-ADULTS",
        pack ->
            pack.append("actions.yaml", action("way-c", "Consider way C", "other", "conditional"))
                .append(
                    "rules/pathways.drl",
                    rule(
                        "WAY-90",
                        "",
                        "Incident( firstContact == Answer.YES )",
                        "findings.suggest( \"way-c\", \"It is the first contact.\" );")));
    local(
        "a disposal declared as procedural work",
        "CAUTION-ADULTS",
        pack ->
            pack.append(
                    "actions.yaml",
                    action(
                        "close-case",
                        "Close it with an out-of-court outcome",
                        "other",
                        "procedural"))
                .append(
                    "rules/pathways.drl",
                    rule(
                        "CLOSE-90",
                        "",
                        "Incident( dash.ticks >= 1 )",
                        "findings.suggest( \"close-case\", \"It can be closed.\" );")));
  }

  private void seedBrokenPromises() {
    national(
        "one way of telling of strangulation left out",
        "PROMISE-01",
        pack ->
            pack.edit(
                "rules/markers.drl",
                "\n        || abuse.strangulationDisclosed == Answer.YES )",
                " )"));
    national(
        "a threshold and the promise of it raised together",
        "PROMISE-02",
        pack ->
            pack.edit("rules/marac.drl", "dash.ticks >= 14", "dash.ticks >= 16")
                .edit("pack.yaml", "dash.ticks >= 14", "dash.ticks >= 16"));
    national(
        "a concern that counts only where the victim was reached",
        "PROMISE-03",
        pack ->
            pack.edit(
                "rules/marac.drl",
                "judgement.seriousConcern == Answer.YES )",
                "judgement.seriousConcern == Answer.YES, victim.contacted == Answer.NO )"));
    national(
        "children who only saw or heard it left out",
        "PROMISE-04",
        pack -> pack.edit("rules/children.drl", "sawOrHeard == Answer.YES || hurt", "hurt"));
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
                        + "    actions: [check-order]"));
    national(
        "a caution without the victim's agreement",
        "PROMISE-06",
        pack ->
            pack.edit(
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
                """));
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
                """));
    local(
        "the daily review for some incidents only",
        "NORTHANTS-PROMISE-01",
        pack ->
            pack.edit(
                "rules/pathways.drl",
                "Incident( )\nthen\n    findings.suggest( \"mash",
                "Incident( dash.ticks >= 1 )\nthen\n    findings.suggest( \"mash"));
    local(
        "the forum for high risk alone",
        "NORTHANTS-PROMISE-02",
        pack ->
            pack.edit(
                "rules/pathways.drl",
                "Tier( atLeast >= RiskTier.MEDIUM )\nthen\n    findings.suggest( \"multi",
                "Tier( atLeast >= RiskTier.HIGH )\nthen\n    findings.suggest( \"multi"));
    local(
        "no adviser once the case is closed",
        "NORTHANTS-PROMISE-03",
        pack ->
            pack.append(
                "rules/pathways.drl",
                rule(
                    "SUNFLOWER-90",
                    "",
                    "Incident( investigation.chargeDecision == ChargeDecision.NO_FURTHER_ACTION )",
                    "findings.ruleOut( \"idva-referral\", \"The case is closed.\" );")));
    local(
        "a programme without the victim's agreement",
        "NORTHANTS-PROMISE-04",
        pack -> pack.remove("rules/pipa-criteria.drl", "PIPA-04"));
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
                    "findings.ruleOut( \"order-visits\", \"The suspect is charged.\" );")));
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
                    "findings.raise( RiskTier.HIGH, \"Strangulation is alleged as an offence.\" );"
                        + "\n    findings.suggest( \"medical-assessment\", \"It is urged.\" );")));
  }

  @Test
  void are_refused_when_loading_or_by_a_proof_that_the_engine_confirms(@TempDir Path folder)
      throws IOException {
    seed();
    StringBuilder table = new StringBuilder();
    List<String> through = new ArrayList<>();
    for (Danger danger : dangers) {
      Path place = Files.createDirectories(folder.resolve("" + table.length()));
      if (danger.pack().equals(LOCAL)) {
        EditedPack.copy(NATIONAL, place);
      }
      EditedPack edited = danger.edit().apply(EditedPack.copy(danger.pack(), place));
      PackReading reading = PolicyPack.read(edited.folder());
      table.append(danger.pack()).append(": ").append(danger.name()).append('\n');
      List<String> refused =
          reading.pack().isPresent()
              ? proofs(reading.orElseThrow(), danger.property())
              : atLoad(reading);
      if (refused.isEmpty()) {
        through.add(danger.name());
      }
      refused.forEach(line -> table.append("  ").append(line).append('\n'));
    }
    GoldenFile.matches(TABLE, table.toString());
    assertThat(dangers).hasSizeGreaterThanOrEqualTo(25);
    assertThat(through).isEmpty();
  }

  private static List<String> atLoad(PackReading reading) {
    return reading.problems().stream()
        .map(Problem::text)
        .limit(1)
        .map(text -> "refused when loading: " + text)
        .collect(Collectors.toList());
  }

  private static List<String> proofs(PolicyPack pack, String property) {
    List<String> lines = new ArrayList<>();
    for (Proof proof : PackProof.of(pack, PATIENCE, each -> each.id().equals(property)).proofs()) {
      if (proof.outcome() == Outcome.FAILS) {
        proof
            .counterexamples()
            .forEach(
                example -> {
                  assertThat(example.confirmed()).as(example.about()).isTrue();
                  lines.add(proof.property().id() + ": " + example.about());
                });
        proof.shortfalls().forEach(each -> lines.add(proof.property().id() + ": " + each));
      }
    }
    return lines;
  }
}
