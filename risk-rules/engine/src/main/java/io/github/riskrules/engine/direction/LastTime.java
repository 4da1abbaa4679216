package io.github.riskrules.engine.direction;

import io.github.riskrules.engine.policy.Condition;
import java.util.Map;

/**
 * When something last happened tells that it happened at all. What never happened has no day, so a
 * rule that holds because it was long ago would hold for the person it happened to, and not for the
 * one it never happened to, who is better off.
 */
final class LastTime {
  private static final String DOMESTIC = "suspect.domesticSanctionInLookBack == Answer.NO";
  private static final String VIOLENCE = "suspect.violenceSanctionInLookBack == Answer.NO";
  private static final String MARAC = "history.maracReferralInYear == Answer.NO";

  /** The facts that tell how long ago something was, and what says that it was not lately. */
  static final Map<String, String> MILDER =
      Map.of(
          "monthsSinceDomesticSanction", DOMESTIC,
          "suspect.domesticSanctionOn", DOMESTIC,
          "monthsSinceViolenceSanction", VIOLENCE,
          "suspect.violenceSanctionOn", VIOLENCE,
          "monthsSinceMaracReferral", MARAC,
          "history.maracReferredOn", MARAC);

  private LastTime() {}

  static void refuse(Condition.Comparison comparison, String rule, Faults faults) {
    String path = comparison.fact().path();
    faults.at(
        comparison.span(),
        rule + " cannot rest on how long ago '" + path + "' was: what never happened has no day.",
        "Write " + MILDER.get(path) + ", which holds for what never happened too.");
  }
}
