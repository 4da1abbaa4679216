package io.github.riskrules.engine.decide;

import static io.github.riskrules.engine.decide.SafeguardRule.any;
import static io.github.riskrules.engine.decide.SafeguardRule.anyYes;
import static io.github.riskrules.engine.decide.SafeguardRule.authority;
import static io.github.riskrules.engine.decide.SafeguardRule.compare;
import static io.github.riskrules.engine.decide.SafeguardRule.ruleOut;
import static io.github.riskrules.engine.decide.SafeguardRule.suggest;

import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.Authority;
import io.github.riskrules.decision.Certainty;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.RiskTier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The library's own rules, which no rule file can switch off. They speak of action kinds, so that
 * no new action code escapes them, and are evaluated and explained like any other rule. The hard
 * stops of a caution stand in {@link CautionStops}.
 *
 * @param rules the safeguards that hold or not by the facts and the range alone
 * @param requirements like rules that rule an action out, but while they may hold they hold back an
 *     action of any effect
 * @param noMarac rules out every disposal without court while a MARAC referral is suggested or may
 *     be; whether it holds follows from what became of the referral
 */
public record Safeguards(List<Rule> rules, List<Rule> requirements, Rule noMarac) {
  public Safeguards {
    rules = List.copyOf(rules);
    requirements = List.copyOf(requirements);
  }

  private static final Authority ADULTS_ONLY =
      authority(
          "Crime and Security Act 2010 s.24(2); Domestic Abuse Act 2021 s.22(6)", Certainty.A);
  private static final Authority DEFINITION =
      authority(
          "Domestic Abuse Act 2021 ss.1-2; the safeguarding route is an inference", Certainty.I);
  private static final Authority STANDARD_RISK =
      authority("Inferred from the standard-risk limit of cautions in domestic abuse", Certainty.I);

  private static final int DEFINITION_AGE = 16;

  /** The safeguards that bind a policy. */
  public static Safeguards of(Policy policy) {
    List<String> cautions = codes(policy, kind -> kind == ActionKind.OUT_OF_COURT_DISPOSAL);
    List<String> notices = codes(policy, kind -> kind == ActionKind.DVPN);
    List<String> orders =
        codes(policy, kind -> kind == ActionKind.DVPN || kind == ActionKind.ADULT_ORDER);

    List<Rule> rules = new ArrayList<>(CautionStops.of(cautions, policy.hardStops()));
    rules.addAll(outsideDefinition(policy));
    rules.add(
        suggest(
            "MARAC-01",
            "it has reached HIGH",
            first(policy, ActionKind.MARAC_REFERRAL),
            "An incident that has reached HIGH is referred to MARAC.",
            authority(
                "Inferred from the inspectorate's finding of high-risk cases kept from MARAC",
                Certainty.I),
            reachesHigh()));
    rules.add(
        ruleOut(
            "CAUTION-TIER",
            "it is above MEDIUM, or may be",
            cautions,
            "A disposal without court is not suggested above MEDIUM.",
            STANDARD_RISK,
            reachesHigh()));
    rules.add(
        ruleOut(
            "ORDER-01",
            "the suspect is under 18",
            orders,
            "An order against an adult is not made against a person under 18.",
            ADULTS_ONLY,
            anyYes("suspect.underEighteen")));
    // Violence is the test of this notice alone: the orders of the Domestic Abuse Act 2021 cover
    // abuse of every kind, and holding them to violence would take protection away.
    Rule violence =
        ruleOut(
            "ORDER-02",
            "no violence or threat of violence is known",
            notices,
            "A domestic violence protection notice needs violence or a threat of violence.",
            authority("Crime and Security Act 2010 s.24(2)", Certainty.A),
            compare(FactScope.INCIDENT, "violenceOrThreat", Operator.EQUAL, Answer.NO));
    Rule noMarac =
        ruleOut(
            "CAUTION-MARAC",
            "a MARAC referral is suggested, or may be",
            cautions,
            "A disposal without court is not suggested beside a MARAC referral.",
            STANDARD_RISK,
            new Condition.All(List.of()));
    return new Safeguards(rules, List.of(violence), noMarac);
  }

  /** Holds once HIGH is reached, and may hold while it is not excluded. */
  private static Condition reachesHigh() {
    return compare(FactScope.TIER, "atLeast", Operator.AT_LEAST, RiskTier.HIGH);
  }

  private static List<Rule> outsideDefinition(Policy policy) {
    return List.of(
        suggest(
            "DEFINITION-01",
            "someone involved is under 16",
            first(policy, ActionKind.CHILD_SAFEGUARDING),
            "Where someone involved is under 16 it is not domestic abuse in law, and the route that"
                + " keeps children safe applies.",
            DEFINITION,
            any(
                List.of(
                    compare(FactScope.INCIDENT, "victim.age", Operator.LESS, DEFINITION_AGE),
                    compare(FactScope.INCIDENT, "suspect.age", Operator.LESS, DEFINITION_AGE)))),
        suggest(
            "DEFINITION-02",
            "victim and suspect are not personally connected",
            first(policy, ActionKind.ADULT_SAFEGUARDING),
            "Where victim and suspect are not personally connected it is not domestic abuse in law,"
                + " and the route that keeps adults safe applies.",
            DEFINITION,
            compare(
                FactScope.INCIDENT,
                "relationship.personallyConnected",
                Operator.EQUAL,
                Answer.NO)));
  }

  private static List<String> first(Policy policy, ActionKind wanted) {
    List<String> codes = codes(policy, kind -> kind == wanted);
    return codes.subList(0, Math.min(1, codes.size()));
  }

  private static List<String> codes(Policy policy, Predicate<ActionKind> wanted) {
    return policy.actions().stream()
        .filter(action -> wanted.test(action.action().kind()))
        .map(PolicyAction::code)
        .toList();
  }
}
