package io.github.riskrules.incident;

import org.jspecify.annotations.Nullable;

/**
 * The DASH questionnaire: the 24 SafeLives questions and three further police ones, under our own
 * names and wording.
 *
 * <p>Facts under {@code dash} in rules and JSON. What each component asks, where the answer comes
 * from and which way is worse stands in its {@link Fact}. A fact left out is unknown: an answer
 * becomes {@link Answer#NOT_ASKED}, anything else is null.
 *
 * @param instrument the risk assessment used; whatever is given here is replaced by the {@link
 *     Incident} that holds the questionnaire, so callers leave it out
 */
public record Dash(
    @Fact(
            question = "Was the victim hurt this time?",
            source = "SafeLives Dash 1, police DASH 1",
            direction = Direction.RISK)
        Answer injury,
    @Fact(
            question = "Does the victim show or speak of great fear?",
            source = "SafeLives Dash 2, police DASH 2",
            direction = Direction.RISK)
        Answer veryFrightened,
    @Fact(
            question = "Does the victim fear further injury or violence, to anyone?",
            source = "SafeLives Dash 3, police DASH 3",
            direction = Direction.RISK)
        Answer fearsFurtherHarm,
    @Fact(
            question = "Has the victim been cut off from family, friends or help?",
            source = "SafeLives Dash 4, police DASH 4",
            direction = Direction.RISK)
        Answer socialIsolation,
    @Fact(
            question = "Is the victim low in mood or having thoughts of suicide?",
            source = "SafeLives Dash 5, police DASH 5",
            direction = Direction.RISK)
        Answer depressedOrSuicidal,
    @Fact(
            question = "Has the victim left, or tried to leave, within the past year?",
            source = "SafeLives Dash 6, police DASH 6",
            direction = Direction.RISK)
        Answer separation,
    @Fact(
            question = "Do the two disagree over who has the children, or when?",
            source = "SafeLives Dash 7, police DASH 7",
            direction = Direction.RISK)
        Answer childContactConflict,
    @Fact(
            question = "Does the suspect keep contacting, following or watching the victim?",
            source = "SafeLives Dash 8, police DASH 8",
            direction = Direction.RISK)
        Answer stalking,
    @Fact(
            question = "Is the victim pregnant, or did she give birth in the past 18 months?",
            source = "SafeLives Dash 9, police DASH 9",
            direction = Direction.RISK)
        Answer pregnantOrBaby,
    @Fact(
            question = "Do incidents follow each other at shorter intervals than before?",
            source = "SafeLives Dash 10, police DASH 13",
            direction = Direction.RISK)
        Answer moreOften,
    @Fact(
            question = "Is what is done to the victim more serious than it used to be?",
            source = "SafeLives Dash 11, police DASH 14",
            direction = Direction.RISK)
        Answer gettingWorse,
    @Fact(
            question =
                "Does the suspect decide how the victim lives day to day, or act out of strong"
                    + " jealousy?",
            source = "SafeLives Dash 12, police DASH 15",
            direction = Direction.RISK)
        Answer controlOrJealousy,
    @Fact(
            question = "Was the victim ever attacked with a weapon, or with anything used as one?",
            source = "SafeLives Dash 13, police DASH 16",
            direction = Direction.RISK)
        Answer weapons,
    @Fact(
            question =
                "Are there threats to kill, by the suspect, that the victim takes seriously?",
            source = "SafeLives Dash 14, police DASH 17",
            direction = Direction.RISK)
        Answer threatsToKill,
    @Fact(
            question =
                "Was the victim's breathing ever attacked: neck gripped, airway blocked, held under"
                    + " water?",
            source = "SafeLives Dash 15, police DASH 18",
            direction = Direction.RISK)
        Answer strangulation,
    @Fact(
            question =
                "Is there sexual behaviour or talk by the suspect that harms or upsets the victim"
                    + " or anyone else?",
            source = "SafeLives Dash 16, police DASH 19",
            direction = Direction.RISK)
        Answer sexualAbuse,
    @Fact(
            question = "Is there a threat from, or a fear of, any person besides the suspect?",
            source = "SafeLives Dash 17, police DASH 20",
            direction = Direction.RISK)
        Answer otherPersonThreat,
    @Fact(
            question = "Is the suspect known to have hurt anyone else?",
            source = "SafeLives Dash 18, police DASH 21",
            direction = Direction.RISK)
        Answer hurtOthers,
    @Fact(
            question = "Has the suspect mistreated an animal or a pet?",
            source = "SafeLives Dash 19, police DASH 22",
            direction = Direction.RISK)
        Answer animalCruelty,
    @Fact(
            question =
                "Is money a strain: the victim relies on the suspect's, or the suspect's work has"
                    + " ended lately?",
            source = "SafeLives Dash 20, police DASH 23",
            direction = Direction.RISK)
        Answer moneyProblems,
    @Fact(
            question =
                "Within a year, is there a concern of the suspect's mental health, drink or drug"
                    + " use?",
            source = "SafeLives Dash 21, police DASH 24",
            direction = Direction.RISK)
        Answer substanceOrMentalHealth,
    @Fact(
            question = "Is there an attempt or a threat of suicide in the suspect's past?",
            source = "SafeLives Dash 22, police DASH 25",
            direction = Direction.RISK)
        Answer suspectSuicidal,
    @Fact(
            question =
                "Is there a breach by the suspect of bail, of a court order or of agreed contact?",
            source = "SafeLives Dash 23, police DASH 26",
            direction = Direction.RISK)
        Answer orderBreach,
    @Fact(
            question = "Does the suspect have a police record of any kind?",
            source = "SafeLives Dash 24, police DASH 27",
            direction = Direction.RISK)
        Answer criminalHistory,
    @Fact(
            question = "Must anyone else at home be looked after, whether a child or an adult?",
            source = "police DASH 10 (not in the SafeLives 24)",
            direction = Direction.RISK)
        Answer otherDependants,
    @Fact(
            question = "Did a child or dependant ever come to harm by the suspect's doing?",
            source = "police DASH 11 (not in the SafeLives 24)",
            direction = Direction.RISK)
        Answer hurtDependants,
    @Fact(
            question =
                "Was a child or dependant ever threatened by the suspect with harm or with death?",
            source = "police DASH 12 (not in the SafeLives 24)",
            direction = Direction.RISK)
        Answer threatenedDependants,
    @Fact(
            question =
                "How many of the 24 questions were answered yes, when only a total is known?",
            source = "Caller's record, when only a total was kept",
            direction = Direction.MORE_IS_WORSE,
            min = 0,
            max = 24)
        @Nullable Integer statedTicks,
    @Fact(
            question =
                "How many of the 24 questions had neither a yes nor a no, when only a total is"
                    + " known?",
            source = "Caller's record, when only a total was kept",
            direction = Direction.MORE_IS_WORSE,
            min = 0,
            max = 24)
        @Nullable Integer statedUnanswered,
    @Nullable Instrument instrument) {

  public Dash {
    injury = Answer.orNotAsked(injury);
    veryFrightened = Answer.orNotAsked(veryFrightened);
    fearsFurtherHarm = Answer.orNotAsked(fearsFurtherHarm);
    socialIsolation = Answer.orNotAsked(socialIsolation);
    depressedOrSuicidal = Answer.orNotAsked(depressedOrSuicidal);
    separation = Answer.orNotAsked(separation);
    childContactConflict = Answer.orNotAsked(childContactConflict);
    stalking = Answer.orNotAsked(stalking);
    pregnantOrBaby = Answer.orNotAsked(pregnantOrBaby);
    moreOften = Answer.orNotAsked(moreOften);
    gettingWorse = Answer.orNotAsked(gettingWorse);
    controlOrJealousy = Answer.orNotAsked(controlOrJealousy);
    weapons = Answer.orNotAsked(weapons);
    threatsToKill = Answer.orNotAsked(threatsToKill);
    strangulation = Answer.orNotAsked(strangulation);
    sexualAbuse = Answer.orNotAsked(sexualAbuse);
    otherPersonThreat = Answer.orNotAsked(otherPersonThreat);
    hurtOthers = Answer.orNotAsked(hurtOthers);
    animalCruelty = Answer.orNotAsked(animalCruelty);
    moneyProblems = Answer.orNotAsked(moneyProblems);
    substanceOrMentalHealth = Answer.orNotAsked(substanceOrMentalHealth);
    suspectSuicidal = Answer.orNotAsked(suspectSuicidal);
    orderBreach = Answer.orNotAsked(orderBreach);
    criminalHistory = Answer.orNotAsked(criminalHistory);
    otherDependants = Answer.orNotAsked(otherDependants);
    hurtDependants = Answer.orNotAsked(hurtDependants);
    threatenedDependants = Answer.orNotAsked(threatenedDependants);
    Ranges.check("dash.statedTicks", statedTicks, 0, 24);
    Ranges.check("dash.statedUnanswered", statedUnanswered, 0, 24);
    if (statedTicks != null
        && statedUnanswered != null
        && statedTicks + statedUnanswered > QUESTIONS) {
      throw new IllegalArgumentException(
          "dash.statedTicks and dash.statedUnanswered are more than the 24 questions together");
    }
  }

  /**
   * The questions that count towards {@link #ticks()}: the SafeLives form, not the longer police
   * one.
   */
  public static final int QUESTIONS = 24;

  /**
   * How many of the 24 questions are known to be answered yes. A stated total counts where it is
   * higher than the answers kept.
   */
  @Fact(
      question = "How many of the 24 questions are known to be answered yes?",
      source = "Counted from the answers, or stated",
      direction = Direction.MORE_IS_WORSE,
      atMost = "possibleTicks",
      from = {
        "injury",
        "veryFrightened",
        "fearsFurtherHarm",
        "socialIsolation",
        "depressedOrSuicidal",
        "separation",
        "childContactConflict",
        "stalking",
        "pregnantOrBaby",
        "moreOften",
        "gettingWorse",
        "controlOrJealousy",
        "weapons",
        "threatsToKill",
        "strangulation",
        "sexualAbuse",
        "otherPersonThreat",
        "hurtOthers",
        "animalCruelty",
        "moneyProblems",
        "substanceOrMentalHealth",
        "suspectSuicidal",
        "orderBreach",
        "criminalHistory"
      })
  public int ticks() {
    int yes = count(Answer.YES);
    return statedTicks == null ? yes : Math.max(yes, statedTicks);
  }

  /**
   * How many of the 24 questions may turn out to be yes: an open question may. A stated total
   * lowers this only together with how many questions it left open.
   */
  @Fact(
      question = "How many of the 24 questions may turn out to be yes?",
      source = "Counted from the answers, or stated",
      direction = Direction.MORE_IS_WORSE)
  public int possibleTicks() {
    if (instrument == Instrument.DARA) {
      return ticks();
    }
    int open = QUESTIONS - count(Answer.NO);
    if (statedTicks != null && statedUnanswered != null) {
      open = Math.min(open, statedTicks + statedUnanswered);
    }
    return Math.max(ticks(), open);
  }

  Dash usedWith(@Nullable Instrument used) {
    return used == instrument
        ? this
        : new Dash(
            injury,
            veryFrightened,
            fearsFurtherHarm,
            socialIsolation,
            depressedOrSuicidal,
            separation,
            childContactConflict,
            stalking,
            pregnantOrBaby,
            moreOften,
            gettingWorse,
            controlOrJealousy,
            weapons,
            threatsToKill,
            strangulation,
            sexualAbuse,
            otherPersonThreat,
            hurtOthers,
            animalCruelty,
            moneyProblems,
            substanceOrMentalHealth,
            suspectSuicidal,
            orderBreach,
            criminalHistory,
            otherDependants,
            hurtDependants,
            threatenedDependants,
            statedTicks,
            statedUnanswered,
            used);
  }

  int noes() {
    return count(Answer.NO);
  }

  private int count(Answer wanted) {
    return Answers.count(
        wanted,
        injury,
        veryFrightened,
        fearsFurtherHarm,
        socialIsolation,
        depressedOrSuicidal,
        separation,
        childContactConflict,
        stalking,
        pregnantOrBaby,
        moreOften,
        gettingWorse,
        controlOrJealousy,
        weapons,
        threatsToKill,
        strangulation,
        sexualAbuse,
        otherPersonThreat,
        hurtOthers,
        animalCruelty,
        moneyProblems,
        substanceOrMentalHealth,
        suspectSuicidal,
        orderBreach,
        criminalHistory);
  }

  /** Whether an answer says that the suspect was violent to the victim, or threatened to kill. */
  Answer violent() {
    return Answers.any(injury, weapons, threatsToKill, strangulation);
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Dash[facts withheld]";
  }
}
