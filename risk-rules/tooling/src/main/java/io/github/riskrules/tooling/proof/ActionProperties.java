package io.github.riskrules.tooling.proof;

import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.model.SymbolicDecision;
import java.util.List;
import java.util.stream.Stream;

/** What must be so of actions that no incident may be without, and of those the law limits. */
final class ActionProperties {
  static final Property SOMETHING_TO_DO =
      new Property(
          "SOMETHING-TO-DO",
          "Every incident gets at least one suggested action.",
          "Somebody stands there with a tier and nothing to do.");

  static final Property HIGH_MEANS_MARAC =
      new Property(
          "HIGH-MEANS-MARAC",
          "Whoever reaches HIGH is referred to MARAC.",
          "A victim at high risk is known to one agency alone.");

  static final Property NOTICE_NEEDS_VIOLENCE =
      new Property(
          "NOTICE-NEEDS-VIOLENCE",
          "A domestic violence protection notice is only suggested where violence, or a threat of"
              + " it, is known.",
          "An unlawful notice falls in court, and the protection with it.");

  static final Property NOTICE_FOR_ADULTS =
      new Property(
          "NOTICE-FOR-ADULTS",
          "A protection notice or order that the law has for adults is never suggested for a"
              + " suspect known to be under 18.",
          "An unlawful notice is served on a child.");

  private ActionProperties() {}

  static List<Question> somethingToDo(SymbolicDecision decision) {
    List<Formula> none =
        decision.policy().actions().stream()
            .map(action -> Formula.not(decision.suggests(action.code())))
            .toList();
    return List.of(
        Question.of(
            "nothing is suggested",
            Formula.all(none),
            decided -> decided.decision().suggested().isEmpty()));
  }

  static List<Question> highMeansMarac(SymbolicDecision decision) {
    List<String> referrals = kind(decision.policy(), ActionKind.MARAC_REFERRAL);
    List<Formula> none =
        referrals.stream().map(code -> Formula.not(decision.suggests(code))).toList();
    return List.of(
        Question.of(
            "HIGH is reached without a referral",
            Formula.all(decision.atLeast(RiskTier.HIGH), Formula.all(none)),
            decided ->
                decided.reaches(RiskTier.HIGH) && referrals.stream().noneMatch(decided::suggests)));
  }

  static List<Question> noticeNeedsViolence(SymbolicDecision decision, Baseline baseline) {
    Asked violence = Asked.that("violenceOrThreat", Answer.YES);
    return baseline.codes(decision.policy(), ActionKind.DVPN).stream()
        .map(
            code ->
                Question.of(
                    "'" + code + "' is suggested without violence or a threat of it",
                    Formula.all(decision.suggests(code), Formula.not(violence.holds(decision))),
                    decided -> decided.suggests(code) && violence.in(decided) != Truth.HOLDS))
        .toList();
  }

  static List<Question> noticeForAdults(SymbolicDecision decision, Baseline baseline) {
    Asked young = Asked.that("suspect.underEighteen", Answer.YES);
    return Stream.of(ActionKind.DVPN, ActionKind.ADULT_ORDER)
        .flatMap(kind -> baseline.codes(decision.policy(), kind).stream())
        .distinct()
        .map(
            code ->
                Question.of(
                    "'" + code + "' is suggested for a suspect under 18",
                    Formula.all(decision.suggests(code), young.holds(decision)),
                    decided -> decided.suggests(code) && young.in(decided) == Truth.HOLDS))
        .toList();
  }

  private static List<String> kind(Policy policy, ActionKind kind) {
    return policy.actions().stream()
        .filter(action -> action.action().kind() == kind)
        .map(PolicyAction::code)
        .toList();
  }
}
