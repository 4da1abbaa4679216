package io.github.riskrules.incident;

/**
 * Builds an {@link Offences} fact by fact. What each fact asks stands in its {@link Fact}; one that
 * is not set is unknown. Not thread-safe.
 */
public final class OffencesBuilder {
  private Answer complete = Answer.NOT_ASKED;
  private Answer notYetKnown = Answer.NOT_ASKED;
  private Answer verbalArgumentOnly = Answer.NOT_ASKED;
  private Answer commonAssault = Answer.NOT_ASKED;
  private Answer actualBodilyHarm = Answer.NOT_ASKED;
  private Answer grievousBodilyHarm = Answer.NOT_ASKED;
  private Answer attemptedMurder = Answer.NOT_ASKED;
  private Answer strangulation = Answer.NOT_ASKED;
  private Answer violenceOfUnknownKind = Answer.NOT_ASKED;
  private Answer threatsToKill = Answer.NOT_ASKED;
  private Answer otherThreats = Answer.NOT_ASKED;
  private Answer criminalDamage = Answer.NOT_ASKED;
  private Answer domesticTheft = Answer.NOT_ASKED;
  private Answer burglary = Answer.NOT_ASKED;
  private Answer harassment = Answer.NOT_ASKED;
  private Answer stalking = Answer.NOT_ASKED;
  private Answer maliciousCommunications = Answer.NOT_ASKED;
  private Answer intimateImages = Answer.NOT_ASKED;
  private Answer controllingOrCoercive = Answer.NOT_ASKED;
  private Answer sexualOffence = Answer.NOT_ASKED;
  private Answer witnessIntimidation = Answer.NOT_ASKED;
  private Answer kidnapOrFalseImprisonment = Answer.NOT_ASKED;
  private Answer weaponPossession = Answer.NOT_ASKED;
  private Answer breachOfDvpnOrDvpo = Answer.NOT_ASKED;
  private Answer breachOfDapnOrDapo = Answer.NOT_ASKED;
  private Answer breachOfNonMolestation = Answer.NOT_ASKED;
  private Answer breachOfRestraining = Answer.NOT_ASKED;
  private Answer breachOfStalkingProtection = Answer.NOT_ASKED;
  private Answer breachOfBail = Answer.NOT_ASKED;
  private Answer breachOfLicenceOrCommunityOrder = Answer.NOT_ASKED;
  private Answer hateElement = Answer.NOT_ASKED;
  private Answer otherOffence = Answer.NOT_ASKED;

  private OffencesBuilder() {}

  /** A builder that knows nothing yet. */
  public static OffencesBuilder builder() {
    return new OffencesBuilder();
  }

  /** A builder that knows what another one of these knows. */
  public static OffencesBuilder builder(Offences from) {
    OffencesBuilder builder = new OffencesBuilder();
    builder.complete = from.complete();
    builder.notYetKnown = from.notYetKnown();
    builder.verbalArgumentOnly = from.verbalArgumentOnly();
    builder.commonAssault = from.commonAssault();
    builder.actualBodilyHarm = from.actualBodilyHarm();
    builder.grievousBodilyHarm = from.grievousBodilyHarm();
    builder.attemptedMurder = from.attemptedMurder();
    builder.strangulation = from.strangulation();
    builder.violenceOfUnknownKind = from.violenceOfUnknownKind();
    builder.threatsToKill = from.threatsToKill();
    builder.otherThreats = from.otherThreats();
    builder.criminalDamage = from.criminalDamage();
    builder.domesticTheft = from.domesticTheft();
    builder.burglary = from.burglary();
    builder.harassment = from.harassment();
    builder.stalking = from.stalking();
    builder.maliciousCommunications = from.maliciousCommunications();
    builder.intimateImages = from.intimateImages();
    builder.controllingOrCoercive = from.controllingOrCoercive();
    builder.sexualOffence = from.sexualOffence();
    builder.witnessIntimidation = from.witnessIntimidation();
    builder.kidnapOrFalseImprisonment = from.kidnapOrFalseImprisonment();
    builder.weaponPossession = from.weaponPossession();
    builder.breachOfDvpnOrDvpo = from.breachOfDvpnOrDvpo();
    builder.breachOfDapnOrDapo = from.breachOfDapnOrDapo();
    builder.breachOfNonMolestation = from.breachOfNonMolestation();
    builder.breachOfRestraining = from.breachOfRestraining();
    builder.breachOfStalkingProtection = from.breachOfStalkingProtection();
    builder.breachOfBail = from.breachOfBail();
    builder.breachOfLicenceOrCommunityOrder = from.breachOfLicenceOrCommunityOrder();
    builder.hateElement = from.hateElement();
    builder.otherOffence = from.otherOffence();
    return builder;
  }

  public OffencesBuilder complete(Answer complete) {
    this.complete = complete;
    return this;
  }

  public OffencesBuilder notYetKnown(Answer notYetKnown) {
    this.notYetKnown = notYetKnown;
    return this;
  }

  public OffencesBuilder verbalArgumentOnly(Answer verbalArgumentOnly) {
    this.verbalArgumentOnly = verbalArgumentOnly;
    return this;
  }

  public OffencesBuilder commonAssault(Answer commonAssault) {
    this.commonAssault = commonAssault;
    return this;
  }

  public OffencesBuilder actualBodilyHarm(Answer actualBodilyHarm) {
    this.actualBodilyHarm = actualBodilyHarm;
    return this;
  }

  public OffencesBuilder grievousBodilyHarm(Answer grievousBodilyHarm) {
    this.grievousBodilyHarm = grievousBodilyHarm;
    return this;
  }

  public OffencesBuilder attemptedMurder(Answer attemptedMurder) {
    this.attemptedMurder = attemptedMurder;
    return this;
  }

  public OffencesBuilder strangulation(Answer strangulation) {
    this.strangulation = strangulation;
    return this;
  }

  public OffencesBuilder violenceOfUnknownKind(Answer violenceOfUnknownKind) {
    this.violenceOfUnknownKind = violenceOfUnknownKind;
    return this;
  }

  public OffencesBuilder threatsToKill(Answer threatsToKill) {
    this.threatsToKill = threatsToKill;
    return this;
  }

  public OffencesBuilder otherThreats(Answer otherThreats) {
    this.otherThreats = otherThreats;
    return this;
  }

  public OffencesBuilder criminalDamage(Answer criminalDamage) {
    this.criminalDamage = criminalDamage;
    return this;
  }

  public OffencesBuilder domesticTheft(Answer domesticTheft) {
    this.domesticTheft = domesticTheft;
    return this;
  }

  public OffencesBuilder burglary(Answer burglary) {
    this.burglary = burglary;
    return this;
  }

  public OffencesBuilder harassment(Answer harassment) {
    this.harassment = harassment;
    return this;
  }

  public OffencesBuilder stalking(Answer stalking) {
    this.stalking = stalking;
    return this;
  }

  public OffencesBuilder maliciousCommunications(Answer maliciousCommunications) {
    this.maliciousCommunications = maliciousCommunications;
    return this;
  }

  public OffencesBuilder intimateImages(Answer intimateImages) {
    this.intimateImages = intimateImages;
    return this;
  }

  public OffencesBuilder controllingOrCoercive(Answer controllingOrCoercive) {
    this.controllingOrCoercive = controllingOrCoercive;
    return this;
  }

  public OffencesBuilder sexualOffence(Answer sexualOffence) {
    this.sexualOffence = sexualOffence;
    return this;
  }

  public OffencesBuilder witnessIntimidation(Answer witnessIntimidation) {
    this.witnessIntimidation = witnessIntimidation;
    return this;
  }

  public OffencesBuilder kidnapOrFalseImprisonment(Answer kidnapOrFalseImprisonment) {
    this.kidnapOrFalseImprisonment = kidnapOrFalseImprisonment;
    return this;
  }

  public OffencesBuilder weaponPossession(Answer weaponPossession) {
    this.weaponPossession = weaponPossession;
    return this;
  }

  public OffencesBuilder breachOfDvpnOrDvpo(Answer breachOfDvpnOrDvpo) {
    this.breachOfDvpnOrDvpo = breachOfDvpnOrDvpo;
    return this;
  }

  public OffencesBuilder breachOfDapnOrDapo(Answer breachOfDapnOrDapo) {
    this.breachOfDapnOrDapo = breachOfDapnOrDapo;
    return this;
  }

  public OffencesBuilder breachOfNonMolestation(Answer breachOfNonMolestation) {
    this.breachOfNonMolestation = breachOfNonMolestation;
    return this;
  }

  public OffencesBuilder breachOfRestraining(Answer breachOfRestraining) {
    this.breachOfRestraining = breachOfRestraining;
    return this;
  }

  public OffencesBuilder breachOfStalkingProtection(Answer breachOfStalkingProtection) {
    this.breachOfStalkingProtection = breachOfStalkingProtection;
    return this;
  }

  public OffencesBuilder breachOfBail(Answer breachOfBail) {
    this.breachOfBail = breachOfBail;
    return this;
  }

  public OffencesBuilder breachOfLicenceOrCommunityOrder(Answer breachOfLicenceOrCommunityOrder) {
    this.breachOfLicenceOrCommunityOrder = breachOfLicenceOrCommunityOrder;
    return this;
  }

  public OffencesBuilder hateElement(Answer hateElement) {
    this.hateElement = hateElement;
    return this;
  }

  public OffencesBuilder otherOffence(Answer otherOffence) {
    this.otherOffence = otherOffence;
    return this;
  }

  /** What is known so far. */
  public Offences build() {
    return new Offences(
        complete,
        notYetKnown,
        verbalArgumentOnly,
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
  }
}
