package io.github.riskrules.incident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The suspect: who they are, what they say, and what is on record.
 *
 * <p>Facts under {@code suspect} in rules and JSON. What each component asks, where the answer
 * comes from and which way is worse stands in its {@link Fact}. A fact left out is unknown: an
 * answer becomes {@link Answer#NOT_ASKED}, anything else is null.
 */
public record Suspect(
    @Fact(
            question = "How old is the suspect?",
            source = "Officer",
            min = 0,
            max = 120,
            unit = "years")
        @Nullable Integer age,
    @Fact(
            question = "Is the suspect known to be 18 or over, where the age is not recorded?",
            source = "Officer, custody record")
        Answer adult,
    @Fact(question = "What is the suspect's sex?", source = "Officer") @Nullable Sex sex,
    @Fact(
            question = "What does the suspect say about the offence?",
            source = "Custody record",
            direction = Direction.MORE_IS_WORSE)
        @Nullable Admission admission,
    @Fact(
            question = "Does the suspect consent to a conditional caution?",
            source = "Custody record",
            direction = Direction.PROTECTIVE)
        Answer consentsToCaution,
    @Fact(
            question =
                "Has the effect of the caution, and of failing its conditions, been explained to"
                    + " the suspect?",
            source = "Custody record; Criminal Justice Act 2003 s.23",
            direction = Direction.PROTECTIVE)
        Answer cautionEffectExplained,
    @Fact(
            question = "Has the suspect signed the document that sets out the caution?",
            source = "Custody record; Criminal Justice Act 2003 s.23",
            direction = Direction.PROTECTIVE)
        Answer cautionSigned,
    @Fact(
            question =
                "Has the suspect failed a condition of a caution given for abuse, without an"
                    + " accepted excuse?",
            source = "Case file; Criminal Justice Act 2003 s.24",
            direction = Direction.RISK)
        Answer failedCaution,
    @Fact(
            question = "Has the suspect any conviction or caution for domestic abuse?",
            source = "National records",
            direction = Direction.RISK)
        Answer domesticSanction,
    @Fact(
            question = "When was the last conviction or caution for domestic abuse?",
            source = "National records",
            direction = Direction.MORE_IS_WORSE)
        @Nullable LocalDate domesticSanctionOn,
    @Fact(
            question =
                "Is a conviction or caution for domestic abuse known to fall within the past two"
                    + " years?",
            source = "National records",
            direction = Direction.RISK)
        Answer domesticSanctionInLookBack,
    @Fact(
            question = "Has the suspect any conviction or caution for violence?",
            source = "National records",
            direction = Direction.RISK)
        Answer violenceSanction,
    @Fact(
            question = "When was the last conviction or caution for violence?",
            source = "National records",
            direction = Direction.MORE_IS_WORSE)
        @Nullable LocalDate violenceSanctionOn,
    @Fact(
            question =
                "Is a conviction or caution for violence known to fall within the past two years?",
            source = "National records",
            direction = Direction.RISK)
        Answer violenceSanctionInLookBack,
    @Fact(
            question = "Is there a record, or intelligence, of grave violence?",
            source = "National records",
            direction = Direction.RISK)
        Answer graveViolenceRecord,
    @Fact(
            question = "Is there a record, or intelligence, of sexual offences?",
            source = "National records",
            direction = Direction.RISK)
        Answer sexualOffenceRecord,
    @Fact(
            question = "Is there a record of homicide or attempted homicide?",
            source = "National records",
            direction = Direction.RISK)
        Answer homicideRecord,
    @Fact(
            question = "Is the suspect serving a community order or suspended sentence?",
            source = "Probation",
            direction = Direction.RISK)
        Answer communityOrder,
    @Fact(
            question = "Is the suspect on bail for another matter?",
            source = "Custody record",
            direction = Direction.RISK)
        Answer onBailForOther,
    @Fact(question = "Is the suspect on licence?", source = "Probation", direction = Direction.RISK)
        Answer onLicence,
    @Fact(
            question = "Is the suspect managed under MAPPA?",
            source = "MAPPA coordinator",
            direction = Direction.RISK)
        Answer mappa,
    @Fact(
            question = "Is the suspect a registered sex offender?",
            source = "National records",
            direction = Direction.RISK)
        Answer registeredSexOffender,
    @Fact(
            question = "Is the suspect a priority domestic abuse perpetrator?",
            source = "Force",
            direction = Direction.RISK)
        Answer priorityPerpetrator,
    @Fact(
            question = "Has the suspect, or the household, access to firearms or a certificate?",
            source = "Firearms licensing",
            direction = Direction.RISK)
        Answer firearmsAccess,
    @Fact(
            question = "How many other people is the suspect known to have abused?",
            source = "Records, any agency",
            direction = Direction.MORE_IS_WORSE,
            min = 0,
            max = 999)
        @Nullable Integer otherVictims,
    @Fact(
            question = "Is the suspect known to have abused another partner, now or before?",
            source = "Records, any agency",
            direction = Direction.RISK)
        Answer abusedOtherPartners,
    @Fact(
            question = "Is the suspect wanted or circulated?",
            source = "Force",
            direction = Direction.RISK)
        Answer wanted,
    @Fact(
            question = "Is the suspect still to be found?",
            source = "Officer, force",
            direction = Direction.RISK)
        Answer stillToBeFound,
    @Fact(
            question = "Is there a concern about the suspect's mental health?",
            source = "Officer",
            direction = Direction.RISK)
        Answer mentalHealthConcern,
    @Fact(
            question = "Is there a concern about the suspect's use of drugs or alcohol?",
            source = "Officer",
            direction = Direction.RISK)
        Answer substanceConcern,
    @Fact(
            question = "Has the suspect threatened or attempted suicide?",
            source = "Officer",
            direction = Direction.RISK)
        Answer suicidal,
    @Fact(
            question = "Does the suspect allege abuse by the victim?",
            source = "Officer",
            direction = Direction.RISK)
        Answer counterAllegation,
    @Fact(
            question = "Is the counter-allegation one of violence?",
            source = "Officer",
            direction = Direction.RISK)
        Answer counterAllegationOfViolence,
    @Fact(
            question = "Does the suspect say that the victim strangled or suffocated them?",
            source = "Officer",
            direction = Direction.RISK)
        Answer counterAllegationOfStrangulation,
    @Fact(
            question = "Is it unclear who the primary aggressor is?",
            source = "Officer",
            direction = Direction.RISK)
        Answer primaryAggressorUnclear,
    @Fact(
            question = "Has either party raised self-defence?",
            source = "Officer",
            direction = Direction.RISK)
        Answer selfDefenceRaised) {

  public Suspect {
    Ranges.check("suspect.age", age, 0, 120);
    adult = Answer.orNotAsked(adult);
    consentsToCaution = Answer.orNotAsked(consentsToCaution);
    cautionEffectExplained = Answer.orNotAsked(cautionEffectExplained);
    cautionSigned = Answer.orNotAsked(cautionSigned);
    failedCaution = Answer.orNotAsked(failedCaution);
    domesticSanction = Answer.orNotAsked(domesticSanction);
    domesticSanctionInLookBack = Answer.orNotAsked(domesticSanctionInLookBack);
    violenceSanction = Answer.orNotAsked(violenceSanction);
    violenceSanctionInLookBack = Answer.orNotAsked(violenceSanctionInLookBack);
    graveViolenceRecord = Answer.orNotAsked(graveViolenceRecord);
    sexualOffenceRecord = Answer.orNotAsked(sexualOffenceRecord);
    homicideRecord = Answer.orNotAsked(homicideRecord);
    communityOrder = Answer.orNotAsked(communityOrder);
    onBailForOther = Answer.orNotAsked(onBailForOther);
    onLicence = Answer.orNotAsked(onLicence);
    mappa = Answer.orNotAsked(mappa);
    registeredSexOffender = Answer.orNotAsked(registeredSexOffender);
    priorityPerpetrator = Answer.orNotAsked(priorityPerpetrator);
    firearmsAccess = Answer.orNotAsked(firearmsAccess);
    abusedOtherPartners = Answer.orNotAsked(abusedOtherPartners);
    Ranges.check("suspect.otherVictims", otherVictims, 0, 999);
    wanted = Answer.orNotAsked(wanted);
    stillToBeFound = Answer.orNotAsked(stillToBeFound);
    mentalHealthConcern = Answer.orNotAsked(mentalHealthConcern);
    substanceConcern = Answer.orNotAsked(substanceConcern);
    suicidal = Answer.orNotAsked(suicidal);
    counterAllegation = Answer.orNotAsked(counterAllegation);
    counterAllegationOfViolence = Answer.orNotAsked(counterAllegationOfViolence);
    counterAllegationOfStrangulation = Answer.orNotAsked(counterAllegationOfStrangulation);
    primaryAggressorUnclear = Answer.orNotAsked(primaryAggressorUnclear);
    selfDefenceRaised = Answer.orNotAsked(selfDefenceRaised);
    if (!domesticSanction.isKnown()
        && (domesticSanctionOn != null || domesticSanctionInLookBack == Answer.YES)) {
      domesticSanction = Answer.YES;
    }
    if (domesticSanction == Answer.NO) {
      domesticSanctionInLookBack = Answer.noIfNotAsked(domesticSanctionInLookBack);
    }
    if (!violenceSanction.isKnown()
        && (violenceSanctionOn != null || violenceSanctionInLookBack == Answer.YES)) {
      violenceSanction = Answer.YES;
    }
    if (violenceSanction == Answer.NO) {
      violenceSanctionInLookBack = Answer.noIfNotAsked(violenceSanctionInLookBack);
    }
  }

  /** Whether the suspect is under 18, by the age or by what else is known of it. */
  @Fact(question = "Is the suspect under 18?", source = "Counted from the age", from = "age")
  public Answer underEighteen() {
    if (age != null) {
      return age < ADULT ? Answer.YES : Answer.NO;
    }
    return switch (adult) {
      case YES -> Answer.NO;
      case NO -> Answer.YES;
      default -> adult;
    };
  }

  Suspect seenOn(LocalDate day) {
    return new Suspect(
        age,
        adult,
        sex,
        admission,
        consentsToCaution,
        cautionEffectExplained,
        cautionSigned,
        failedCaution,
        domesticSanction,
        domesticSanctionOn,
        Months.within(LOOK_BACK, domesticSanctionOn, day, domesticSanctionInLookBack),
        violenceSanction,
        violenceSanctionOn,
        Months.within(LOOK_BACK, violenceSanctionOn, day, violenceSanctionInLookBack),
        graveViolenceRecord,
        sexualOffenceRecord,
        homicideRecord,
        communityOrder,
        onBailForOther,
        onLicence,
        mappa,
        registeredSexOffender,
        priorityPerpetrator,
        firearmsAccess,
        otherVictims,
        abusedOtherPartners,
        wanted,
        stillToBeFound,
        mentalHealthConcern,
        substanceConcern,
        suicidal,
        counterAllegation,
        counterAllegationOfViolence,
        counterAllegationOfStrangulation,
        primaryAggressorUnclear,
        selfDefenceRaised);
  }

  private static final int ADULT = 18;

  /** The two years of the look-back questions. */
  private static final int LOOK_BACK = 24;

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Suspect[facts withheld]";
  }
}
