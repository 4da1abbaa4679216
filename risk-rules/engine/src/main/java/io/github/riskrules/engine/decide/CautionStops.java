package io.github.riskrules.engine.decide;

import static io.github.riskrules.engine.decide.SafeguardRule.any;
import static io.github.riskrules.engine.decide.SafeguardRule.anyYes;
import static io.github.riskrules.engine.decide.SafeguardRule.authority;
import static io.github.riskrules.engine.decide.SafeguardRule.compare;
import static io.github.riskrules.engine.decide.SafeguardRule.exists;
import static io.github.riskrules.engine.decide.SafeguardRule.ruleOut;

import io.github.riskrules.decision.Authority;
import io.github.riskrules.decision.Certainty;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Admission;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.BreachManner;
import io.github.riskrules.incident.PriorKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The fixed hard stops of every disposal without court in domestic abuse: while one of them is YES
 * the disposal is ruled out, while one is unknown it waits. A policy can add to them and never take
 * away.
 */
final class CautionStops {
  private static final Authority STATUTE =
      authority("Criminal Justice Act 2003 ss.22-23", Certainty.A);
  private static final Authority CRITERIA =
      authority("Director of Public Prosecutions, criteria of January 2019", Certainty.B);
  private static final Authority INFERRED =
      authority("Inferred from the published criteria for cautions in domestic abuse", Certainty.I);

  private static final int ADULT = 18;

  private CautionStops() {}

  static List<Rule> of(List<String> cautions, Collection<String> furtherStops) {
    if (cautions.isEmpty()) {
      return List.of();
    }
    List<Rule> stops = new ArrayList<>();
    add(
        stops,
        cautions,
        STATUTE,
        "the suspect is under 18",
        "An adult caution is not given to a person under 18.",
        anyYes("suspect.underEighteen"));
    add(
        stops,
        cautions,
        STATUTE,
        "there is no full admission",
        "A conditional caution needs a full admission.",
        compare(
            FactScope.INCIDENT,
            "suspect.admission",
            Operator.IN,
            Admission.PARTIAL,
            Admission.NOT_INTERVIEWED,
            Admission.NO_COMMENT,
            Admission.DENIED));
    add(
        stops,
        cautions,
        STATUTE,
        "the suspect does not consent",
        "A conditional caution needs the suspect's consent.",
        compare(FactScope.INCIDENT, "suspect.consentsToCaution", Operator.EQUAL, Answer.NO));
    add(
        stops,
        cautions,
        STATUTE,
        "there is not enough evidence to charge",
        "A conditional caution needs enough evidence to charge.",
        compare(FactScope.INCIDENT, "investigation.evidenceSufficient", Operator.EQUAL, Answer.NO));
    add(
        stops,
        cautions,
        CRITERIA,
        "there is controlling, coercive or economic abuse",
        "Controlling, coercive or economic abuse stops every disposal without court.",
        any(
            List.of(
                anyYes(
                    "offences.controllingOrCoercive",
                    "abuse.controllingSigns",
                    // Whoever takes or rations the money decides what the victim can do.
                    "abuse.economic",
                    "dash.controlOrJealousy"),
                earlier(PriorKind.CONTROLLING))));
    add(
        stops,
        cautions,
        CRITERIA,
        "there was a recent domestic abuse sanction",
        "A recent sanction for domestic abuse stops every disposal without court.",
        anyYes("suspect.domesticSanctionInLookBack"));
    add(
        stops,
        cautions,
        INFERRED,
        "there was strangulation",
        "Strangulation stops every disposal without court.",
        any(
            List.of(
                anyYes(
                    "offences.strangulation", "abuse.strangulationDisclosed", "dash.strangulation"),
                earlier(PriorKind.STRANGULATION))));
    add(
        stops,
        cautions,
        INFERRED,
        "there is stalking",
        "Stalking stops every disposal without court.",
        any(
            List.of(
                anyYes("offences.stalking", "dash.stalking"),
                earlier(PriorKind.STALKING_OR_HARASSMENT))));
    add(
        stops,
        cautions,
        INFERRED,
        "there is a sexual offence or sexual abuse",
        "A sexual offence or sexual abuse stops every disposal without court.",
        any(
            List.of(
                anyYes("offences.sexualOffence", "offences.intimateImages", "dash.sexualAbuse"),
                earlier(PriorKind.SEXUAL))));
    add(
        stops,
        cautions,
        INFERRED,
        "there is a weapon",
        "A weapon stops every disposal without court.",
        anyYes("offences.weaponPossession", "abuse.weaponToday", "dash.weapons"));
    add(
        stops,
        cautions,
        INFERRED,
        "an order, bail or a licence was breached",
        "A breach of a protection stops every disposal without court.",
        any(
            List.of(
                anyYes(
                    "offences.breachOfDvpnOrDvpo",
                    "offences.breachOfDapnOrDapo",
                    "offences.breachOfNonMolestation",
                    "offences.breachOfRestraining",
                    "offences.breachOfStalkingProtection",
                    "offences.breachOfBail",
                    "offences.breachOfLicenceOrCommunityOrder",
                    "dash.orderBreach"),
                breachOfAnOrder(),
                earlier(PriorKind.BREACH))));
    add(
        stops,
        cautions,
        INFERRED,
        "the violence alleged is actual bodily harm or worse",
        "Actual bodily harm or worse stops every disposal without court.",
        anyYes(
            "offences.actualBodilyHarm",
            "offences.grievousBodilyHarm",
            "offences.attemptedMurder",
            "offences.violenceOfUnknownKind",
            "offences.kidnapOrFalseImprisonment"));
    add(
        stops,
        cautions,
        INFERRED,
        "there are threats to kill",
        "Threats to kill stop every disposal without court.",
        anyYes("offences.threatsToKill", "dash.threatsToKill"));
    add(
        stops,
        cautions,
        INFERRED,
        "custody is likely on conviction",
        "A case likely to end in custody stops every disposal without court.",
        anyYes("investigation.custodyLikely"));
    add(
        stops,
        cautions,
        INFERRED,
        "it is not settled who the primary aggressor is",
        "A counter-allegation stops every disposal until the primary aggressor is known.",
        anyYes("suspect.counterAllegation", "suspect.primaryAggressorUnclear"));
    add(
        stops,
        cautions,
        INFERRED,
        "the victim is under pressure or would be at risk from it",
        "Pressure on the victim, or risk from the caution itself, stops every disposal without"
            + " court.",
        anyYes("offences.witnessIntimidation", "victim.underPressure", "victim.atRiskFromCaution"));
    add(
        stops,
        cautions,
        INFERRED,
        "the victim is under 18",
        "A victim under 18 stops every disposal without court.",
        compare(FactScope.INCIDENT, "victim.age", Operator.LESS, ADULT));
    add(
        stops,
        cautions,
        INFERRED,
        "there is a concern of honour-based abuse",
        "A concern of honour-based abuse stops every disposal without court.",
        anyYes("victim.honourBasedConcern"));
    // A child who lives there or saw it is referred, whatever the disposal, and is no stop by
    // itself.
    add(
        stops,
        cautions,
        INFERRED,
        "a child was hurt, threatened or used",
        "A child who was hurt, threatened or used stops every disposal without court.",
        any(List.of(aChild("hurt"), aChild("used"))));
    add(
        stops,
        cautions,
        CRITERIA,
        "the victim does not agree",
        "A disposal without court is not given against the victim's wish.",
        compare(FactScope.INCIDENT, "victim.agreesToCaution", Operator.EQUAL, Answer.NO));
    if (!furtherStops.isEmpty()) {
      add(
          stops,
          cautions,
          authority("The policy's own list of hard stops", Certainty.I),
          "the policy names a further hard stop",
          "A further hard stop of the policy stops every disposal without court.",
          anyYes(furtherStops));
    }
    return List.copyOf(stops);
  }

  private static Condition earlier(PriorKind kind) {
    return exists(
        FactScope.PRIOR_INCIDENT, compare(FactScope.PRIOR_INCIDENT, "kind", Operator.EQUAL, kind));
  }

  private static Condition aChild(String what) {
    return exists(FactScope.CHILD, compare(FactScope.CHILD, what, Operator.EQUAL, Answer.YES));
  }

  private static Condition breachOfAnOrder() {
    return exists(
        FactScope.COURT_ORDER,
        compare(
            FactScope.COURT_ORDER,
            "breach",
            Operator.IN,
            BreachManner.CONTACT_BY_MESSAGE,
            BreachManner.CONTACT_IN_PERSON,
            BreachManner.ENTRY_OR_PRESENCE,
            BreachManner.VIOLENCE_OR_THREAT,
            BreachManner.OTHER));
  }

  private static void add(
      List<Rule> stops,
      List<String> cautions,
      Authority authority,
      String title,
      String reason,
      Condition condition) {
    int number = stops.size() + 1;
    String id = (number < 10 ? "CAUTION-0" : "CAUTION-") + number;
    stops.add(ruleOut(id, title, cautions, reason, authority, condition));
  }
}
