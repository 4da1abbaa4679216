package io.github.riskrules.incident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Suspect} fact by fact. What each fact asks stands in its {@link Fact}; one that
 * is not set is unknown. Not thread-safe.
 */
public final class SuspectBuilder {
  private @Nullable Integer age;
  private Answer adult = Answer.NOT_ASKED;
  private @Nullable Sex sex;
  private @Nullable Admission admission;
  private Answer consentsToCaution = Answer.NOT_ASKED;
  private Answer cautionEffectExplained = Answer.NOT_ASKED;
  private Answer cautionSigned = Answer.NOT_ASKED;
  private Answer failedCaution = Answer.NOT_ASKED;
  private Answer domesticSanction = Answer.NOT_ASKED;
  private @Nullable LocalDate domesticSanctionOn;
  private Answer domesticSanctionInLookBack = Answer.NOT_ASKED;
  private Answer violenceSanction = Answer.NOT_ASKED;
  private @Nullable LocalDate violenceSanctionOn;
  private Answer violenceSanctionInLookBack = Answer.NOT_ASKED;
  private Answer graveViolenceRecord = Answer.NOT_ASKED;
  private Answer sexualOffenceRecord = Answer.NOT_ASKED;
  private Answer homicideRecord = Answer.NOT_ASKED;
  private Answer communityOrder = Answer.NOT_ASKED;
  private Answer onBailForOther = Answer.NOT_ASKED;
  private Answer onLicence = Answer.NOT_ASKED;
  private Answer mappa = Answer.NOT_ASKED;
  private Answer registeredSexOffender = Answer.NOT_ASKED;
  private Answer priorityPerpetrator = Answer.NOT_ASKED;
  private Answer firearmsAccess = Answer.NOT_ASKED;
  private @Nullable Integer otherVictims;
  private Answer abusedOtherPartners = Answer.NOT_ASKED;
  private Answer wanted = Answer.NOT_ASKED;
  private Answer stillToBeFound = Answer.NOT_ASKED;
  private Answer mentalHealthConcern = Answer.NOT_ASKED;
  private Answer substanceConcern = Answer.NOT_ASKED;
  private Answer suicidal = Answer.NOT_ASKED;
  private Answer counterAllegation = Answer.NOT_ASKED;
  private Answer counterAllegationOfViolence = Answer.NOT_ASKED;
  private Answer counterAllegationOfStrangulation = Answer.NOT_ASKED;
  private Answer primaryAggressorUnclear = Answer.NOT_ASKED;
  private Answer selfDefenceRaised = Answer.NOT_ASKED;

  private SuspectBuilder() {}

  /** A builder that knows nothing yet. */
  public static SuspectBuilder builder() {
    return new SuspectBuilder();
  }

  /** A builder that knows what another one of these knows. */
  public static SuspectBuilder builder(Suspect from) {
    SuspectBuilder builder = new SuspectBuilder();
    builder.age = from.age();
    builder.adult = from.adult();
    builder.sex = from.sex();
    builder.admission = from.admission();
    builder.consentsToCaution = from.consentsToCaution();
    builder.cautionEffectExplained = from.cautionEffectExplained();
    builder.cautionSigned = from.cautionSigned();
    builder.failedCaution = from.failedCaution();
    builder.domesticSanction = from.domesticSanction();
    builder.domesticSanctionOn = from.domesticSanctionOn();
    builder.domesticSanctionInLookBack = from.domesticSanctionInLookBack();
    builder.violenceSanction = from.violenceSanction();
    builder.violenceSanctionOn = from.violenceSanctionOn();
    builder.violenceSanctionInLookBack = from.violenceSanctionInLookBack();
    builder.graveViolenceRecord = from.graveViolenceRecord();
    builder.sexualOffenceRecord = from.sexualOffenceRecord();
    builder.homicideRecord = from.homicideRecord();
    builder.communityOrder = from.communityOrder();
    builder.onBailForOther = from.onBailForOther();
    builder.onLicence = from.onLicence();
    builder.mappa = from.mappa();
    builder.registeredSexOffender = from.registeredSexOffender();
    builder.priorityPerpetrator = from.priorityPerpetrator();
    builder.firearmsAccess = from.firearmsAccess();
    builder.otherVictims = from.otherVictims();
    builder.abusedOtherPartners = from.abusedOtherPartners();
    builder.wanted = from.wanted();
    builder.stillToBeFound = from.stillToBeFound();
    builder.mentalHealthConcern = from.mentalHealthConcern();
    builder.substanceConcern = from.substanceConcern();
    builder.suicidal = from.suicidal();
    builder.counterAllegation = from.counterAllegation();
    builder.counterAllegationOfViolence = from.counterAllegationOfViolence();
    builder.counterAllegationOfStrangulation = from.counterAllegationOfStrangulation();
    builder.primaryAggressorUnclear = from.primaryAggressorUnclear();
    builder.selfDefenceRaised = from.selfDefenceRaised();
    return builder;
  }

  public SuspectBuilder age(@Nullable Integer age) {
    this.age = age;
    return this;
  }

  public SuspectBuilder adult(Answer adult) {
    this.adult = adult;
    return this;
  }

  public SuspectBuilder sex(@Nullable Sex sex) {
    this.sex = sex;
    return this;
  }

  public SuspectBuilder admission(@Nullable Admission admission) {
    this.admission = admission;
    return this;
  }

  public SuspectBuilder consentsToCaution(Answer consentsToCaution) {
    this.consentsToCaution = consentsToCaution;
    return this;
  }

  public SuspectBuilder cautionEffectExplained(Answer cautionEffectExplained) {
    this.cautionEffectExplained = cautionEffectExplained;
    return this;
  }

  public SuspectBuilder cautionSigned(Answer cautionSigned) {
    this.cautionSigned = cautionSigned;
    return this;
  }

  public SuspectBuilder failedCaution(Answer failedCaution) {
    this.failedCaution = failedCaution;
    return this;
  }

  public SuspectBuilder domesticSanction(Answer domesticSanction) {
    this.domesticSanction = domesticSanction;
    return this;
  }

  public SuspectBuilder domesticSanctionOn(@Nullable LocalDate domesticSanctionOn) {
    this.domesticSanctionOn = domesticSanctionOn;
    return this;
  }

  public SuspectBuilder domesticSanctionInLookBack(Answer domesticSanctionInLookBack) {
    this.domesticSanctionInLookBack = domesticSanctionInLookBack;
    return this;
  }

  public SuspectBuilder violenceSanction(Answer violenceSanction) {
    this.violenceSanction = violenceSanction;
    return this;
  }

  public SuspectBuilder violenceSanctionOn(@Nullable LocalDate violenceSanctionOn) {
    this.violenceSanctionOn = violenceSanctionOn;
    return this;
  }

  public SuspectBuilder violenceSanctionInLookBack(Answer violenceSanctionInLookBack) {
    this.violenceSanctionInLookBack = violenceSanctionInLookBack;
    return this;
  }

  public SuspectBuilder graveViolenceRecord(Answer graveViolenceRecord) {
    this.graveViolenceRecord = graveViolenceRecord;
    return this;
  }

  public SuspectBuilder sexualOffenceRecord(Answer sexualOffenceRecord) {
    this.sexualOffenceRecord = sexualOffenceRecord;
    return this;
  }

  public SuspectBuilder homicideRecord(Answer homicideRecord) {
    this.homicideRecord = homicideRecord;
    return this;
  }

  public SuspectBuilder communityOrder(Answer communityOrder) {
    this.communityOrder = communityOrder;
    return this;
  }

  public SuspectBuilder onBailForOther(Answer onBailForOther) {
    this.onBailForOther = onBailForOther;
    return this;
  }

  public SuspectBuilder onLicence(Answer onLicence) {
    this.onLicence = onLicence;
    return this;
  }

  public SuspectBuilder mappa(Answer mappa) {
    this.mappa = mappa;
    return this;
  }

  public SuspectBuilder registeredSexOffender(Answer registeredSexOffender) {
    this.registeredSexOffender = registeredSexOffender;
    return this;
  }

  public SuspectBuilder priorityPerpetrator(Answer priorityPerpetrator) {
    this.priorityPerpetrator = priorityPerpetrator;
    return this;
  }

  public SuspectBuilder firearmsAccess(Answer firearmsAccess) {
    this.firearmsAccess = firearmsAccess;
    return this;
  }

  public SuspectBuilder otherVictims(@Nullable Integer otherVictims) {
    this.otherVictims = otherVictims;
    return this;
  }

  public SuspectBuilder abusedOtherPartners(Answer abusedOtherPartners) {
    this.abusedOtherPartners = abusedOtherPartners;
    return this;
  }

  public SuspectBuilder wanted(Answer wanted) {
    this.wanted = wanted;
    return this;
  }

  public SuspectBuilder stillToBeFound(Answer stillToBeFound) {
    this.stillToBeFound = stillToBeFound;
    return this;
  }

  public SuspectBuilder mentalHealthConcern(Answer mentalHealthConcern) {
    this.mentalHealthConcern = mentalHealthConcern;
    return this;
  }

  public SuspectBuilder substanceConcern(Answer substanceConcern) {
    this.substanceConcern = substanceConcern;
    return this;
  }

  public SuspectBuilder suicidal(Answer suicidal) {
    this.suicidal = suicidal;
    return this;
  }

  public SuspectBuilder counterAllegation(Answer counterAllegation) {
    this.counterAllegation = counterAllegation;
    return this;
  }

  public SuspectBuilder counterAllegationOfViolence(Answer counterAllegationOfViolence) {
    this.counterAllegationOfViolence = counterAllegationOfViolence;
    return this;
  }

  public SuspectBuilder counterAllegationOfStrangulation(Answer counterAllegationOfStrangulation) {
    this.counterAllegationOfStrangulation = counterAllegationOfStrangulation;
    return this;
  }

  public SuspectBuilder primaryAggressorUnclear(Answer primaryAggressorUnclear) {
    this.primaryAggressorUnclear = primaryAggressorUnclear;
    return this;
  }

  public SuspectBuilder selfDefenceRaised(Answer selfDefenceRaised) {
    this.selfDefenceRaised = selfDefenceRaised;
    return this;
  }

  /** What is known so far. */
  public Suspect build() {
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
        domesticSanctionInLookBack,
        violenceSanction,
        violenceSanctionOn,
        violenceSanctionInLookBack,
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
}
