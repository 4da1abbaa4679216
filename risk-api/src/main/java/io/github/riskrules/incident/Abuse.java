package io.github.riskrules.incident;

/**
 * What is known of the abuse itself, today and before, whoever saw it and whether or not it was
 * recorded.
 *
 * <p>Facts under {@code abuse} in rules and JSON. What each component asks, where the answer comes
 * from and which way is worse stands in its {@link Fact}. A fact left out is unknown: an answer
 * becomes {@link Answer#NOT_ASKED}, anything else is null.
 */
public record Abuse(
    @Fact(
            question = "Was there violence in this incident?",
            source = "Officer",
            direction = Direction.RISK)
        Answer violenceToday,
    @Fact(
            question = "Was violence threatened in this incident?",
            source = "Officer",
            direction = Direction.RISK)
        Answer threatToday,
    @Fact(
            question = "Has the suspect at any time been violent to the victim?",
            source = "Officer, victim, records",
            direction = Direction.RISK)
        Answer violenceEver,
    @Fact(
            question = "Has the suspect at any time threatened the victim with violence?",
            source = "Officer, victim, records",
            direction = Direction.RISK)
        Answer threatEver,
    @Fact(
            question = "Has anyone seen signs of controlling or coercive behaviour?",
            source = "Officer, victim, any agency",
            direction = Direction.RISK)
        Answer controllingSigns,
    @Fact(
            question = "Does the suspect control or misuse the victim's money, work or property?",
            source = "Officer, victim",
            direction = Direction.RISK)
        Answer economic,
    @Fact(
            question = "Is there psychological or emotional abuse?",
            source = "Officer, victim",
            direction = Direction.RISK)
        Answer emotional,
    @Fact(
            question = "Is the abuse becoming more frequent, on records or in the officer's view?",
            source = "Records, or the officer's view",
            direction = Direction.RISK)
        Answer risingInNumber,
    @Fact(
            question = "Is the abuse becoming more severe, on records or in the officer's view?",
            source = "Records, or the officer's view",
            direction = Direction.RISK)
        Answer risingInSeverity,
    @Fact(
            question =
                "Has the suspect threatened relatives, friends, a new partner or professionals?",
            source = "Officer, victim",
            direction = Direction.RISK)
        Answer threatsToOthers,
    @Fact(
            question = "Was a weapon, or an object as a weapon, used or shown in this incident?",
            source = "Officer",
            direction = Direction.RISK)
        Answer weaponToday,
    @Fact(
            question = "Was anyone injured in this incident?",
            source = "Officer, ambulance",
            direction = Direction.RISK)
        Answer injuryToday,
    @Fact(
            question =
                "Has strangulation or suffocation ever been disclosed, even if later retracted?",
            source = "Anyone, at any time, retracted or not",
            direction = Direction.RISK)
        Answer strangulationDisclosed,
    @Fact(
            question =
                "Has a change come that the victim feared: separation, discovery, loss of home,"
                    + " contact or treatment?",
            source = "Officer, victim",
            direction = Direction.RISK)
        Answer changeFeared) {

  public Abuse {
    violenceToday = Answer.orNotAsked(violenceToday);
    threatToday = Answer.orNotAsked(threatToday);
    violenceEver = Answer.orNotAsked(violenceEver);
    threatEver = Answer.orNotAsked(threatEver);
    controllingSigns = Answer.orNotAsked(controllingSigns);
    economic = Answer.orNotAsked(economic);
    emotional = Answer.orNotAsked(emotional);
    risingInNumber = Answer.orNotAsked(risingInNumber);
    risingInSeverity = Answer.orNotAsked(risingInSeverity);
    threatsToOthers = Answer.orNotAsked(threatsToOthers);
    weaponToday = Answer.orNotAsked(weaponToday);
    injuryToday = Answer.orNotAsked(injuryToday);
    strangulationDisclosed = Answer.orNotAsked(strangulationDisclosed);
    changeFeared = Answer.orNotAsked(changeFeared);
  }

  /** Violence or a threat of it, today or before; a weapon shown is a threat. */
  Answer violenceOrThreat() {
    return Answers.any(violenceToday, threatToday, weaponToday, violenceEver, threatEver);
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Abuse[facts withheld]";
  }
}
