package io.github.riskrules.incident;

/**
 * What the incident is recorded or alleged to be: one yes/no fact per offence, any number of them
 * at once.
 *
 * <p>Facts under {@code offences} in rules and JSON. What each component asks, where the answer
 * comes from and which way is worse stands in its {@link Fact}. A fact left out is unknown: an
 * answer becomes {@link Answer#NOT_ASKED}, anything else is null.
 */
public record Offences(
    @Fact(
            question = "Is every offence that is alleged listed?",
            source = "Crime record",
            direction = Direction.PROTECTIVE)
        Answer complete,
    @Fact(
            question = "Is it not yet known what offence, if any, took place?",
            source = "Crime record",
            direction = Direction.RISK)
        Answer notYetKnown,
    @Fact(
            question = "Was this a verbal argument only?",
            source = "Officer",
            direction = Direction.PROTECTIVE)
        Answer verbalArgumentOnly,
    @Fact(question = "Is common assault or battery alleged?", source = "Crime record")
        Answer commonAssault,
    @Fact(
            question = "Is assault occasioning actual bodily harm alleged?",
            source = "Crime record",
            direction = Direction.RISK)
        Answer actualBodilyHarm,
    @Fact(
            question = "Is grievous bodily harm alleged?",
            source = "Crime record",
            direction = Direction.RISK)
        Answer grievousBodilyHarm,
    @Fact(
            question = "Is attempted murder alleged?",
            source = "Crime record",
            direction = Direction.RISK)
        Answer attemptedMurder,
    @Fact(
            question = "Is intentional strangulation or suffocation alleged?",
            source = "Crime record; Serious Crime Act 2015 s.75A",
            direction = Direction.RISK)
        Answer strangulation,
    @Fact(
            question = "Was there violence whose kind is not known?",
            source = "Officer",
            direction = Direction.RISK)
        Answer violenceOfUnknownKind,
    @Fact(
            question = "Are threats to kill alleged?",
            source = "Crime record",
            direction = Direction.RISK)
        Answer threatsToKill,
    @Fact(question = "Are other threats or threatening behaviour alleged?", source = "Crime record")
        Answer otherThreats,
    @Fact(question = "Is criminal damage alleged?", source = "Crime record") Answer criminalDamage,
    @Fact(
            question = "Is theft within the household or relationship alleged?",
            source = "Crime record")
        Answer domesticTheft,
    @Fact(question = "Is burglary alleged?", source = "Crime record", direction = Direction.RISK)
        Answer burglary,
    @Fact(question = "Is harassment, short of stalking, alleged?", source = "Crime record")
        Answer harassment,
    @Fact(question = "Is stalking alleged?", source = "Crime record", direction = Direction.RISK)
        Answer stalking,
    @Fact(question = "Are malicious communications alleged?", source = "Crime record")
        Answer maliciousCommunications,
    @Fact(
            question = "Is sharing, or threatening to share, intimate images alleged?",
            source = "Crime record; Sexual Offences Act 2003 s.66B",
            direction = Direction.RISK)
        Answer intimateImages,
    @Fact(
            question = "Is controlling or coercive behaviour alleged?",
            source = "Crime record; Serious Crime Act 2015 s.76",
            direction = Direction.RISK)
        Answer controllingOrCoercive,
    @Fact(
            question = "Is a sexual offence alleged?",
            source = "Crime record",
            direction = Direction.RISK)
        Answer sexualOffence,
    @Fact(
            question = "Is intimidation of a witness alleged?",
            source = "Crime record",
            direction = Direction.RISK)
        Answer witnessIntimidation,
    @Fact(
            question = "Is kidnap or false imprisonment alleged?",
            source = "Crime record",
            direction = Direction.RISK)
        Answer kidnapOrFalseImprisonment,
    @Fact(
            question = "Is possession of a weapon alleged?",
            source = "Crime record",
            direction = Direction.RISK)
        Answer weaponPossession,
    @Fact(
            question = "Is a breach of a domestic violence protection notice or order alleged?",
            source = "Crime record; Crime and Security Act 2010",
            direction = Direction.RISK)
        Answer breachOfDvpnOrDvpo,
    @Fact(
            question = "Is a breach of a domestic abuse protection notice or order alleged?",
            source = "Crime record; Domestic Abuse Act 2021 s.39",
            direction = Direction.RISK)
        Answer breachOfDapnOrDapo,
    @Fact(
            question = "Is a breach of a non-molestation order alleged?",
            source = "Crime record; Family Law Act 1996 s.42A",
            direction = Direction.RISK)
        Answer breachOfNonMolestation,
    @Fact(
            question = "Is a breach of a restraining order alleged?",
            source = "Crime record",
            direction = Direction.RISK)
        Answer breachOfRestraining,
    @Fact(
            question = "Is a breach of a stalking protection order alleged?",
            source = "Crime record",
            direction = Direction.RISK)
        Answer breachOfStalkingProtection,
    @Fact(
            question = "Is a breach of bail alleged?",
            source = "Custody record",
            direction = Direction.RISK)
        Answer breachOfBail,
    @Fact(
            question = "Is a breach of licence or of a community order alleged?",
            source = "Probation",
            direction = Direction.RISK)
        Answer breachOfLicenceOrCommunityOrder,
    @Fact(
            question = "Is there a hate element to what is alleged?",
            source = "Crime record",
            direction = Direction.RISK)
        Answer hateElement,
    @Fact(
            question = "Is any other offence alleged?",
            source = "Crime record",
            direction = Direction.RISK)
        Answer otherOffence) {

  public Offences {
    complete = Answer.orNotAsked(complete);
    notYetKnown = Answer.orNotAsked(notYetKnown);
    verbalArgumentOnly = Answer.orNotAsked(verbalArgumentOnly);
    commonAssault = Answer.orNotAsked(commonAssault);
    actualBodilyHarm = Answer.orNotAsked(actualBodilyHarm);
    grievousBodilyHarm = Answer.orNotAsked(grievousBodilyHarm);
    attemptedMurder = Answer.orNotAsked(attemptedMurder);
    strangulation = Answer.orNotAsked(strangulation);
    violenceOfUnknownKind = Answer.orNotAsked(violenceOfUnknownKind);
    threatsToKill = Answer.orNotAsked(threatsToKill);
    otherThreats = Answer.orNotAsked(otherThreats);
    criminalDamage = Answer.orNotAsked(criminalDamage);
    domesticTheft = Answer.orNotAsked(domesticTheft);
    burglary = Answer.orNotAsked(burglary);
    harassment = Answer.orNotAsked(harassment);
    stalking = Answer.orNotAsked(stalking);
    maliciousCommunications = Answer.orNotAsked(maliciousCommunications);
    intimateImages = Answer.orNotAsked(intimateImages);
    controllingOrCoercive = Answer.orNotAsked(controllingOrCoercive);
    sexualOffence = Answer.orNotAsked(sexualOffence);
    witnessIntimidation = Answer.orNotAsked(witnessIntimidation);
    kidnapOrFalseImprisonment = Answer.orNotAsked(kidnapOrFalseImprisonment);
    weaponPossession = Answer.orNotAsked(weaponPossession);
    breachOfDvpnOrDvpo = Answer.orNotAsked(breachOfDvpnOrDvpo);
    breachOfDapnOrDapo = Answer.orNotAsked(breachOfDapnOrDapo);
    breachOfNonMolestation = Answer.orNotAsked(breachOfNonMolestation);
    breachOfRestraining = Answer.orNotAsked(breachOfRestraining);
    breachOfStalkingProtection = Answer.orNotAsked(breachOfStalkingProtection);
    breachOfBail = Answer.orNotAsked(breachOfBail);
    breachOfLicenceOrCommunityOrder = Answer.orNotAsked(breachOfLicenceOrCommunityOrder);
    hateElement = Answer.orNotAsked(hateElement);
    otherOffence = Answer.orNotAsked(otherOffence);
    if (complete == Answer.YES) {
      notYetKnown = Answer.noIfNotAsked(notYetKnown);
      verbalArgumentOnly = Answer.noIfNotAsked(verbalArgumentOnly);
      commonAssault = Answer.noIfNotAsked(commonAssault);
      actualBodilyHarm = Answer.noIfNotAsked(actualBodilyHarm);
      grievousBodilyHarm = Answer.noIfNotAsked(grievousBodilyHarm);
      attemptedMurder = Answer.noIfNotAsked(attemptedMurder);
      strangulation = Answer.noIfNotAsked(strangulation);
      violenceOfUnknownKind = Answer.noIfNotAsked(violenceOfUnknownKind);
      threatsToKill = Answer.noIfNotAsked(threatsToKill);
      otherThreats = Answer.noIfNotAsked(otherThreats);
      criminalDamage = Answer.noIfNotAsked(criminalDamage);
      domesticTheft = Answer.noIfNotAsked(domesticTheft);
      burglary = Answer.noIfNotAsked(burglary);
      harassment = Answer.noIfNotAsked(harassment);
      stalking = Answer.noIfNotAsked(stalking);
      maliciousCommunications = Answer.noIfNotAsked(maliciousCommunications);
      intimateImages = Answer.noIfNotAsked(intimateImages);
      controllingOrCoercive = Answer.noIfNotAsked(controllingOrCoercive);
      sexualOffence = Answer.noIfNotAsked(sexualOffence);
      witnessIntimidation = Answer.noIfNotAsked(witnessIntimidation);
      kidnapOrFalseImprisonment = Answer.noIfNotAsked(kidnapOrFalseImprisonment);
      weaponPossession = Answer.noIfNotAsked(weaponPossession);
      breachOfDvpnOrDvpo = Answer.noIfNotAsked(breachOfDvpnOrDvpo);
      breachOfDapnOrDapo = Answer.noIfNotAsked(breachOfDapnOrDapo);
      breachOfNonMolestation = Answer.noIfNotAsked(breachOfNonMolestation);
      breachOfRestraining = Answer.noIfNotAsked(breachOfRestraining);
      breachOfStalkingProtection = Answer.noIfNotAsked(breachOfStalkingProtection);
      breachOfBail = Answer.noIfNotAsked(breachOfBail);
      breachOfLicenceOrCommunityOrder = Answer.noIfNotAsked(breachOfLicenceOrCommunityOrder);
      hateElement = Answer.noIfNotAsked(hateElement);
      otherOffence = Answer.noIfNotAsked(otherOffence);
    }
  }

  /**
   * Whether any offence is alleged. "No" only when each is known not to be; while the offence is
   * not yet known, nobody knows.
   */
  @Fact(
      question = "Is any offence alleged?",
      source = "Counted from the offences",
      direction = Direction.RISK,
      from = "complete")
  public Answer anyAlleged() {
    Answer any =
        Answers.any(
            commonAssault,
            actualBodilyHarm,
            grievousBodilyHarm,
            attemptedMurder,
            strangulation,
            violenceOfUnknownKind,
            threatsToKill,
            otherThreats,
            criminalDamage,
            domesticTheft,
            burglary,
            harassment,
            stalking,
            maliciousCommunications,
            intimateImages,
            controllingOrCoercive,
            sexualOffence,
            witnessIntimidation,
            kidnapOrFalseImprisonment,
            weaponPossession,
            breachOfDvpnOrDvpo,
            breachOfDapnOrDapo,
            breachOfNonMolestation,
            breachOfRestraining,
            breachOfStalkingProtection,
            breachOfBail,
            breachOfLicenceOrCommunityOrder,
            hateElement,
            otherOffence);
    return any == Answer.NO && notYetKnown != Answer.NO ? Answer.NOT_ASKED : any;
  }

  /** Whether an offence of violence or of threatened violence is alleged. */
  Answer violent() {
    return Answers.any(
        commonAssault,
        actualBodilyHarm,
        grievousBodilyHarm,
        attemptedMurder,
        strangulation,
        violenceOfUnknownKind,
        threatsToKill,
        sexualOffence,
        kidnapOrFalseImprisonment);
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Offences[facts withheld]";
  }
}
