package io.github.riskrules.incident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Victim} fact by fact. What each fact asks stands in its {@link Fact}; one that is
 * not set is unknown. Not thread-safe.
 */
public final class VictimBuilder {
  private @Nullable Integer age;
  private @Nullable Sex sex;
  private Answer vulnerable = Answer.NOT_ASKED;
  private Answer careAndSupportNeeds = Answer.NOT_ASKED;
  private Answer unableToProtectSelf = Answer.NOT_ASKED;
  private Answer pregnant = Answer.NOT_ASKED;
  private Answer frightened = Answer.NOT_ASKED;
  private Answer believesLifeAtRisk = Answer.NOT_ASKED;
  private Answer socialIsolation = Answer.NOT_ASKED;
  private Answer suicidal = Answer.NOT_ASKED;
  private Answer supportsProsecution = Answer.NOT_ASKED;
  private Answer retracted = Answer.NOT_ASKED;
  private Answer gaveStatement = Answer.NOT_ASKED;
  private @Nullable LocalDate statementOn;
  private Answer wantsOrder = Answer.NOT_ASKED;
  private Answer wantsToStayTogether = Answer.NOT_ASKED;
  private Answer agreesToCaution = Answer.NOT_ASKED;
  private Answer atRiskFromCaution = Answer.NOT_ASKED;
  private Answer atRiskFromPublicity = Answer.NOT_ASKED;
  private Answer honourBasedConcern = Answer.NOT_ASKED;
  private Answer underPressure = Answer.NOT_ASKED;
  private Answer contacted = Answer.NOT_ASKED;
  private Answer seenInPerson = Answer.NOT_ASKED;
  private Answer seenApartFromSuspect = Answer.NOT_ASKED;
  private Answer toldOfLatestStep = Answer.NOT_ASKED;
  private Answer distressedOrUnaccountedFor = Answer.NOT_ASKED;

  private VictimBuilder() {}

  /** A builder that knows nothing yet. */
  public static VictimBuilder builder() {
    return new VictimBuilder();
  }

  /** A builder that knows what another one of these knows. */
  public static VictimBuilder builder(Victim from) {
    VictimBuilder builder = new VictimBuilder();
    builder.age = from.age();
    builder.sex = from.sex();
    builder.vulnerable = from.vulnerable();
    builder.careAndSupportNeeds = from.careAndSupportNeeds();
    builder.unableToProtectSelf = from.unableToProtectSelf();
    builder.pregnant = from.pregnant();
    builder.frightened = from.frightened();
    builder.believesLifeAtRisk = from.believesLifeAtRisk();
    builder.socialIsolation = from.socialIsolation();
    builder.suicidal = from.suicidal();
    builder.supportsProsecution = from.supportsProsecution();
    builder.retracted = from.retracted();
    builder.gaveStatement = from.gaveStatement();
    builder.statementOn = from.statementOn();
    builder.wantsOrder = from.wantsOrder();
    builder.wantsToStayTogether = from.wantsToStayTogether();
    builder.agreesToCaution = from.agreesToCaution();
    builder.atRiskFromCaution = from.atRiskFromCaution();
    builder.atRiskFromPublicity = from.atRiskFromPublicity();
    builder.honourBasedConcern = from.honourBasedConcern();
    builder.underPressure = from.underPressure();
    builder.contacted = from.contacted();
    builder.seenInPerson = from.seenInPerson();
    builder.seenApartFromSuspect = from.seenApartFromSuspect();
    builder.toldOfLatestStep = from.toldOfLatestStep();
    builder.distressedOrUnaccountedFor = from.distressedOrUnaccountedFor();
    return builder;
  }

  public VictimBuilder age(@Nullable Integer age) {
    this.age = age;
    return this;
  }

  public VictimBuilder sex(@Nullable Sex sex) {
    this.sex = sex;
    return this;
  }

  public VictimBuilder vulnerable(Answer vulnerable) {
    this.vulnerable = vulnerable;
    return this;
  }

  public VictimBuilder careAndSupportNeeds(Answer careAndSupportNeeds) {
    this.careAndSupportNeeds = careAndSupportNeeds;
    return this;
  }

  public VictimBuilder unableToProtectSelf(Answer unableToProtectSelf) {
    this.unableToProtectSelf = unableToProtectSelf;
    return this;
  }

  public VictimBuilder pregnant(Answer pregnant) {
    this.pregnant = pregnant;
    return this;
  }

  public VictimBuilder frightened(Answer frightened) {
    this.frightened = frightened;
    return this;
  }

  public VictimBuilder believesLifeAtRisk(Answer believesLifeAtRisk) {
    this.believesLifeAtRisk = believesLifeAtRisk;
    return this;
  }

  public VictimBuilder socialIsolation(Answer socialIsolation) {
    this.socialIsolation = socialIsolation;
    return this;
  }

  public VictimBuilder suicidal(Answer suicidal) {
    this.suicidal = suicidal;
    return this;
  }

  public VictimBuilder supportsProsecution(Answer supportsProsecution) {
    this.supportsProsecution = supportsProsecution;
    return this;
  }

  public VictimBuilder retracted(Answer retracted) {
    this.retracted = retracted;
    return this;
  }

  public VictimBuilder gaveStatement(Answer gaveStatement) {
    this.gaveStatement = gaveStatement;
    return this;
  }

  public VictimBuilder statementOn(@Nullable LocalDate statementOn) {
    this.statementOn = statementOn;
    return this;
  }

  public VictimBuilder wantsOrder(Answer wantsOrder) {
    this.wantsOrder = wantsOrder;
    return this;
  }

  public VictimBuilder wantsToStayTogether(Answer wantsToStayTogether) {
    this.wantsToStayTogether = wantsToStayTogether;
    return this;
  }

  public VictimBuilder agreesToCaution(Answer agreesToCaution) {
    this.agreesToCaution = agreesToCaution;
    return this;
  }

  public VictimBuilder atRiskFromCaution(Answer atRiskFromCaution) {
    this.atRiskFromCaution = atRiskFromCaution;
    return this;
  }

  public VictimBuilder atRiskFromPublicity(Answer atRiskFromPublicity) {
    this.atRiskFromPublicity = atRiskFromPublicity;
    return this;
  }

  public VictimBuilder honourBasedConcern(Answer honourBasedConcern) {
    this.honourBasedConcern = honourBasedConcern;
    return this;
  }

  public VictimBuilder underPressure(Answer underPressure) {
    this.underPressure = underPressure;
    return this;
  }

  public VictimBuilder contacted(Answer contacted) {
    this.contacted = contacted;
    return this;
  }

  public VictimBuilder seenInPerson(Answer seenInPerson) {
    this.seenInPerson = seenInPerson;
    return this;
  }

  public VictimBuilder seenApartFromSuspect(Answer seenApartFromSuspect) {
    this.seenApartFromSuspect = seenApartFromSuspect;
    return this;
  }

  public VictimBuilder toldOfLatestStep(Answer toldOfLatestStep) {
    this.toldOfLatestStep = toldOfLatestStep;
    return this;
  }

  public VictimBuilder distressedOrUnaccountedFor(Answer distressedOrUnaccountedFor) {
    this.distressedOrUnaccountedFor = distressedOrUnaccountedFor;
    return this;
  }

  /** What is known so far. */
  public Victim build() {
    return new Victim(
        age,
        sex,
        vulnerable,
        careAndSupportNeeds,
        unableToProtectSelf,
        pregnant,
        frightened,
        believesLifeAtRisk,
        socialIsolation,
        suicidal,
        supportsProsecution,
        retracted,
        gaveStatement,
        statementOn,
        wantsOrder,
        wantsToStayTogether,
        agreesToCaution,
        atRiskFromCaution,
        atRiskFromPublicity,
        honourBasedConcern,
        underPressure,
        contacted,
        seenInPerson,
        seenApartFromSuspect,
        toldOfLatestStep,
        distressedOrUnaccountedFor);
  }
}
