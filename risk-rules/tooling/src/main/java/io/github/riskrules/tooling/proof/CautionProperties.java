package io.github.riskrules.tooling.proof;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.decide.Safeguards;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Admission;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.model.SymbolicDecision;
import java.util.List;

/** What must be so of every disposal without court, whatever a policy declares it to be. */
final class CautionProperties {
  private static final String WRONG_CAUTION =
      "A dangerous person is cautioned, and the victim is left without the court's protection.";

  static final Property NO_HARD_STOP =
      new Property(
          "CAUTION-HARD-STOPS",
          "A disposal without court is never suggested while a hard stop is yes or not known.",
          WRONG_CAUTION);

  static final Property ADULTS_ONLY =
      new Property(
          "CAUTION-ADULTS",
          "A disposal without court is only suggested for a suspect known to be 18 or over.",
          "A child is given what the law has for adults.");

  static final Property ADMITTED =
      new Property(
          "CAUTION-ADMISSION",
          "A disposal without court is only suggested after a full admission.",
          "Somebody who denies the offence is cautioned for it, and the caution is unlawful.");

  static final Property LOW_RISK =
      new Property(
          "CAUTION-TIER",
          "A disposal without court is never suggested above the tier permitted for it, nor while a"
              + " higher one is not excluded.",
          WRONG_CAUTION);

  private static final String STOPS = "GUARDRAIL-CAUTION-";

  private CautionProperties() {}

  static List<Question> noHardStop(
      SymbolicDecision decision, Baseline baseline, List<String> disposals) {
    return stops(decision.policy(), disposals, baseline).stream()
        .map(
            stop -> {
              Asked asked = new Asked(stop.when());
              return Question.of(
                  "a disposal is suggested though " + stop.ref().title() + ", or may be",
                  Formula.all(suggested(decision, disposals), asked.open(decision)),
                  decided ->
                      disposals.stream().anyMatch(decided::suggests)
                          && asked.in(decided) != Truth.FAILS);
            })
        .toList();
  }

  static List<Question> adultsOnly(SymbolicDecision decision, List<String> disposals) {
    return unless(
        Asked.that("suspect.underEighteen", Answer.NO),
        "is suggested for a suspect not known to be an adult",
        decision,
        disposals);
  }

  static List<Question> admitted(SymbolicDecision decision, List<String> disposals) {
    return unless(
        Asked.that("suspect.admission", Admission.FULL),
        "is suggested without a full admission",
        decision,
        disposals);
  }

  private static List<Question> unless(
      Asked needed, String about, SymbolicDecision decision, List<String> disposals) {
    return disposals.stream()
        .map(
            code ->
                Question.of(
                    "'" + code + "' " + about,
                    Formula.all(decision.suggests(code), Formula.not(needed.holds(decision))),
                    decided -> decided.suggests(code) && needed.in(decided) != Truth.HOLDS))
        .toList();
  }

  /**
   * The highest tier at which the bundled policy suggests a disposal is the one permitted for it;
   * for a disposal it does not know, STANDARD.
   */
  static List<Question> lowRisk(
      SymbolicDecision decision, List<String> disposals, Permitted permitted) {
    return disposals.stream()
        .map(
            code -> {
              RiskTier tier = permitted.tier(code);
              RiskTier above = tier == RiskTier.STANDARD ? RiskTier.MEDIUM : RiskTier.HIGH;
              return Question.of(
                  "'"
                      + code
                      + "' is suggested though the incident is above "
                      + tier
                      + ", or may be",
                  Formula.all(decision.suggests(code), decision.atMost(above)),
                  decided -> decided.suggests(code) && decided.mayReach(above));
            })
        .toList();
  }

  /** Up to which tier a disposal is permitted. */
  interface Permitted {
    /** Never HIGH. */
    RiskTier tier(String code);
  }

  private static Formula suggested(SymbolicDecision decision, List<String> codes) {
    return Formula.any(codes.stream().map(decision::suggests).toList());
  }

  /** The library's fixed stops and those of the policy, whatever kind it says its actions are. */
  private static List<Rule> stops(Policy policy, List<String> disposals, Baseline baseline) {
    Policy named =
        policy
            .withHardStops(baseline.hardStops(policy))
            .withActions(
                policy.actions().stream()
                    .map(action -> disposals.contains(action.code()) ? disposal(action) : action)
                    .toList());
    return Safeguards.of(named).rules().stream()
        .filter(rule -> rule.id().matches(STOPS + "[0-9]+"))
        .toList();
  }

  private static PolicyAction disposal(PolicyAction listed) {
    Action action = listed.action();
    return new PolicyAction(
        new Action(
            action.code(),
            action.label(),
            action.verb(),
            ActionKind.OUT_OF_COURT_DISPOSAL,
            action.effect(),
            action.urgency(),
            action.whoActs(),
            action.whoAuthorises(),
            action.coveredBy(),
            action.authority()),
        listed.deadline(),
        listed.pack(),
        listed.choice());
  }
}
