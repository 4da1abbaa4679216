package io.github.riskrules.tooling.proof;

import static io.github.riskrules.tooling.proof.Danger.action;
import static io.github.riskrules.tooling.proof.Danger.local;
import static io.github.riskrules.tooling.proof.Danger.rule;

import java.util.List;

/** Disposals without court under new names, called something else. */
final class DisguisedDisposals {
  private DisguisedDisposals() {}

  static List<Danger> all() {
    return List.of(
        local(
            "a disposal under a new code, called something else",
            "CAUTION-ADMISSION",
            pack ->
                pack.append(
                        "actions.yaml",
                        action(
                            "local-offer",
                            "Consider a community resolution",
                            "other",
                            "conditional"))
                    .append(
                        "rules/pathways.drl",
                        rule(
                            "OFFER-90",
                            "",
                            "Incident( firstContact == Answer.YES )",
                            "findings.suggest( \"local-offer\", \"It is the first contact.\" );"))),
        local(
            "a disposal under a new code and a name that says nothing, by what is asked for it",
            "CAUTION-HARD-STOPS",
            pack ->
                pack.append(
                        "actions.yaml",
                        action(
                            "pathway-b",
                            "Consider pathway B",
                            "perpetrator-programme",
                            "conditional"))
                    .append(
                        "rules/pathways.drl",
                        rule(
                            "PATHWAY-90",
                            "",
                            "Incident( suspect.underEighteen == Answer.NO, suspect.admission =="
                                + " Admission.FULL, suspect.consentsToCaution == Answer.YES )",
                            "findings.suggest( \"pathway-b\", \"The suspect agrees.\" );"))),
        local(
            "a disposal under a new code of which nothing else tells",
            "CAUTION-ADULTS",
            pack ->
                pack.append(
                        "actions.yaml", action("way-c", "Consider way C", "other", "conditional"))
                    .append(
                        "rules/pathways.drl",
                        rule(
                            "WAY-90",
                            "",
                            "Incident( firstContact == Answer.YES )",
                            "findings.suggest( \"way-c\", \"It is the first contact.\" );"))),
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
                            "findings.suggest( \"close-case\", \"It can be closed.\" );"))));
  }
}
