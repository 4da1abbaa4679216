package io.github.riskrules.incident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The victim as this incident found them.
 *
 * <p>Facts under {@code victim} in rules and JSON. What each component asks, where the answer comes
 * from and which way is worse stands in its {@link Fact}. A fact left out is unknown: an answer
 * becomes {@link Answer#NOT_ASKED}, anything else is null.
 */
public record Victim(
    @Fact(
            question = "How old is the victim?",
            source = "Officer",
            min = 0,
            max = 120,
            unit = "years")
        @Nullable Integer age,
    @Fact(question = "What is the victim's sex?", source = "Officer") @Nullable Sex sex,
    @Fact(
            question = "Is the victim vulnerable for any reason?",
            source = "Officer, control room",
            direction = Direction.RISK)
        Answer vulnerable,
    @Fact(
            question = "Does the victim have needs for care and support?",
            source = "Officer; Care Act 2014 s.42",
            direction = Direction.RISK)
        Answer careAndSupportNeeds,
    @Fact(
            question = "Do those needs keep the victim from protecting themselves?",
            source = "Officer; Care Act 2014 s.42",
            direction = Direction.RISK)
        Answer unableToProtectSelf,
    @Fact(question = "Is the victim pregnant?", source = "Officer", direction = Direction.RISK)
        Answer pregnant,
    @Fact(question = "Is the victim frightened?", source = "Officer", direction = Direction.RISK)
        Answer frightened,
    @Fact(
            question =
                "Does the victim believe that the suspect will kill or gravely hurt them or someone"
                    + " close?",
            source = "Victim",
            direction = Direction.RISK)
        Answer believesLifeAtRisk,
    @Fact(question = "Is the victim isolated?", source = "Officer", direction = Direction.RISK)
        Answer socialIsolation,
    @Fact(
            question = "Has the victim thoughts of suicide or self-harm?",
            source = "Officer",
            direction = Direction.RISK)
        Answer suicidal,
    @Fact(
            question = "Does the victim support a prosecution?",
            source = "Officer",
            direction = Direction.PROTECTIVE)
        Answer supportsProsecution,
    @Fact(
            question = "Has the victim withdrawn or retracted an account?",
            source = "Officer",
            direction = Direction.RISK)
        Answer retracted,
    @Fact(
            question = "Has the victim given a statement, or a video interview, for evidence?",
            source = "Case file")
        Answer gaveStatement,
    @Fact(
            question =
                "On what day was the first statement, or video interview, for evidence given?",
            source = "Case file")
        @Nullable LocalDate statementOn,
    @Fact(question = "Does the victim want a protective order?", source = "Officer")
        Answer wantsOrder,
    @Fact(question = "Does the victim wish the relationship to go on?", source = "Victim")
        Answer wantsToStayTogether,
    @Fact(
            question = "Has the victim been asked about a conditional caution, and agreed?",
            source = "Officer",
            direction = Direction.PROTECTIVE)
        Answer agreesToCaution,
    @Fact(
            question = "Would a caution put the victim at significant risk?",
            source = "Officer",
            direction = Direction.RISK)
        Answer atRiskFromCaution,
    @Fact(
            question =
                "Would publicity about the suspect put the victim or a child at risk, or make them"
                    + " known?",
            source = "Officer",
            direction = Direction.RISK)
        Answer atRiskFromPublicity,
    @Fact(
            question = "Is there a concern of honour-based abuse or forced marriage?",
            source = "Officer",
            direction = Direction.RISK)
        Answer honourBasedConcern,
    @Fact(
            question = "Is anyone pressing the victim to withdraw or to stay silent?",
            source = "Officer",
            direction = Direction.RISK)
        Answer underPressure,
    @Fact(
            question = "Has the victim been contacted?",
            source = "Officer",
            direction = Direction.PROTECTIVE)
        Answer contacted,
    @Fact(
            question = "Has the victim been seen in person?",
            source = "Officer",
            direction = Direction.PROTECTIVE)
        Answer seenInPerson,
    @Fact(
            question = "Has the victim been seen apart from the suspect?",
            source = "Officer",
            direction = Direction.PROTECTIVE)
        Answer seenApartFromSuspect,
    @Fact(
            question =
                "Has the victim been told of the latest step: arrest, release, bail or decision?",
            source = "Officer, witness care",
            direction = Direction.PROTECTIVE)
        Answer toldOfLatestStep,
    @Fact(
            question = "Is the victim distressed, missing or unaccounted for?",
            source = "Officer, control room",
            direction = Direction.RISK)
        Answer distressedOrUnaccountedFor) {

  public Victim {
    Ranges.check("victim.age", age, 0, 120);
    vulnerable = Answer.orNotAsked(vulnerable);
    careAndSupportNeeds = Answer.orNotAsked(careAndSupportNeeds);
    unableToProtectSelf = Answer.orNotAsked(unableToProtectSelf);
    pregnant = Answer.orNotAsked(pregnant);
    frightened = Answer.orNotAsked(frightened);
    believesLifeAtRisk = Answer.orNotAsked(believesLifeAtRisk);
    socialIsolation = Answer.orNotAsked(socialIsolation);
    suicidal = Answer.orNotAsked(suicidal);
    supportsProsecution = Answer.orNotAsked(supportsProsecution);
    retracted = Answer.orNotAsked(retracted);
    gaveStatement = Answer.orNotAsked(gaveStatement);
    wantsOrder = Answer.orNotAsked(wantsOrder);
    wantsToStayTogether = Answer.orNotAsked(wantsToStayTogether);
    agreesToCaution = Answer.orNotAsked(agreesToCaution);
    atRiskFromCaution = Answer.orNotAsked(atRiskFromCaution);
    atRiskFromPublicity = Answer.orNotAsked(atRiskFromPublicity);
    honourBasedConcern = Answer.orNotAsked(honourBasedConcern);
    underPressure = Answer.orNotAsked(underPressure);
    contacted = Answer.orNotAsked(contacted);
    seenInPerson = Answer.orNotAsked(seenInPerson);
    seenApartFromSuspect = Answer.orNotAsked(seenApartFromSuspect);
    toldOfLatestStep = Answer.orNotAsked(toldOfLatestStep);
    distressedOrUnaccountedFor = Answer.orNotAsked(distressedOrUnaccountedFor);
    if (!gaveStatement.isKnown() && statementOn != null) {
      gaveStatement = Answer.YES;
    }
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Victim[facts withheld]";
  }
}
