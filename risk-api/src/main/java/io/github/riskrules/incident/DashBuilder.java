package io.github.riskrules.incident;

import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Dash} fact by fact. What each fact asks stands in its {@link Fact}; one that is
 * not set is unknown. Not thread-safe.
 */
public final class DashBuilder {
  private Answer injury = Answer.NOT_ASKED;
  private Answer veryFrightened = Answer.NOT_ASKED;
  private Answer fearsFurtherHarm = Answer.NOT_ASKED;
  private Answer socialIsolation = Answer.NOT_ASKED;
  private Answer depressedOrSuicidal = Answer.NOT_ASKED;
  private Answer separation = Answer.NOT_ASKED;
  private Answer childContactConflict = Answer.NOT_ASKED;
  private Answer stalking = Answer.NOT_ASKED;
  private Answer pregnantOrBaby = Answer.NOT_ASKED;
  private Answer moreOften = Answer.NOT_ASKED;
  private Answer gettingWorse = Answer.NOT_ASKED;
  private Answer controlOrJealousy = Answer.NOT_ASKED;
  private Answer weapons = Answer.NOT_ASKED;
  private Answer threatsToKill = Answer.NOT_ASKED;
  private Answer strangulation = Answer.NOT_ASKED;
  private Answer sexualAbuse = Answer.NOT_ASKED;
  private Answer otherPersonThreat = Answer.NOT_ASKED;
  private Answer hurtOthers = Answer.NOT_ASKED;
  private Answer animalCruelty = Answer.NOT_ASKED;
  private Answer moneyProblems = Answer.NOT_ASKED;
  private Answer substanceOrMentalHealth = Answer.NOT_ASKED;
  private Answer suspectSuicidal = Answer.NOT_ASKED;
  private Answer orderBreach = Answer.NOT_ASKED;
  private Answer criminalHistory = Answer.NOT_ASKED;
  private Answer otherDependants = Answer.NOT_ASKED;
  private Answer hurtDependants = Answer.NOT_ASKED;
  private Answer threatenedDependants = Answer.NOT_ASKED;
  private @Nullable Integer statedTicks;
  private @Nullable Integer statedUnanswered;

  private DashBuilder() {}

  /** A builder that knows nothing yet. */
  public static DashBuilder builder() {
    return new DashBuilder();
  }

  /** A builder that knows what another one of these knows. */
  public static DashBuilder builder(Dash from) {
    DashBuilder builder = new DashBuilder();
    builder.injury = from.injury();
    builder.veryFrightened = from.veryFrightened();
    builder.fearsFurtherHarm = from.fearsFurtherHarm();
    builder.socialIsolation = from.socialIsolation();
    builder.depressedOrSuicidal = from.depressedOrSuicidal();
    builder.separation = from.separation();
    builder.childContactConflict = from.childContactConflict();
    builder.stalking = from.stalking();
    builder.pregnantOrBaby = from.pregnantOrBaby();
    builder.moreOften = from.moreOften();
    builder.gettingWorse = from.gettingWorse();
    builder.controlOrJealousy = from.controlOrJealousy();
    builder.weapons = from.weapons();
    builder.threatsToKill = from.threatsToKill();
    builder.strangulation = from.strangulation();
    builder.sexualAbuse = from.sexualAbuse();
    builder.otherPersonThreat = from.otherPersonThreat();
    builder.hurtOthers = from.hurtOthers();
    builder.animalCruelty = from.animalCruelty();
    builder.moneyProblems = from.moneyProblems();
    builder.substanceOrMentalHealth = from.substanceOrMentalHealth();
    builder.suspectSuicidal = from.suspectSuicidal();
    builder.orderBreach = from.orderBreach();
    builder.criminalHistory = from.criminalHistory();
    builder.otherDependants = from.otherDependants();
    builder.hurtDependants = from.hurtDependants();
    builder.threatenedDependants = from.threatenedDependants();
    builder.statedTicks = from.statedTicks();
    builder.statedUnanswered = from.statedUnanswered();
    return builder;
  }

  public DashBuilder injury(Answer injury) {
    this.injury = injury;
    return this;
  }

  public DashBuilder veryFrightened(Answer veryFrightened) {
    this.veryFrightened = veryFrightened;
    return this;
  }

  public DashBuilder fearsFurtherHarm(Answer fearsFurtherHarm) {
    this.fearsFurtherHarm = fearsFurtherHarm;
    return this;
  }

  public DashBuilder socialIsolation(Answer socialIsolation) {
    this.socialIsolation = socialIsolation;
    return this;
  }

  public DashBuilder depressedOrSuicidal(Answer depressedOrSuicidal) {
    this.depressedOrSuicidal = depressedOrSuicidal;
    return this;
  }

  public DashBuilder separation(Answer separation) {
    this.separation = separation;
    return this;
  }

  public DashBuilder childContactConflict(Answer childContactConflict) {
    this.childContactConflict = childContactConflict;
    return this;
  }

  public DashBuilder stalking(Answer stalking) {
    this.stalking = stalking;
    return this;
  }

  public DashBuilder pregnantOrBaby(Answer pregnantOrBaby) {
    this.pregnantOrBaby = pregnantOrBaby;
    return this;
  }

  public DashBuilder moreOften(Answer moreOften) {
    this.moreOften = moreOften;
    return this;
  }

  public DashBuilder gettingWorse(Answer gettingWorse) {
    this.gettingWorse = gettingWorse;
    return this;
  }

  public DashBuilder controlOrJealousy(Answer controlOrJealousy) {
    this.controlOrJealousy = controlOrJealousy;
    return this;
  }

  public DashBuilder weapons(Answer weapons) {
    this.weapons = weapons;
    return this;
  }

  public DashBuilder threatsToKill(Answer threatsToKill) {
    this.threatsToKill = threatsToKill;
    return this;
  }

  public DashBuilder strangulation(Answer strangulation) {
    this.strangulation = strangulation;
    return this;
  }

  public DashBuilder sexualAbuse(Answer sexualAbuse) {
    this.sexualAbuse = sexualAbuse;
    return this;
  }

  public DashBuilder otherPersonThreat(Answer otherPersonThreat) {
    this.otherPersonThreat = otherPersonThreat;
    return this;
  }

  public DashBuilder hurtOthers(Answer hurtOthers) {
    this.hurtOthers = hurtOthers;
    return this;
  }

  public DashBuilder animalCruelty(Answer animalCruelty) {
    this.animalCruelty = animalCruelty;
    return this;
  }

  public DashBuilder moneyProblems(Answer moneyProblems) {
    this.moneyProblems = moneyProblems;
    return this;
  }

  public DashBuilder substanceOrMentalHealth(Answer substanceOrMentalHealth) {
    this.substanceOrMentalHealth = substanceOrMentalHealth;
    return this;
  }

  public DashBuilder suspectSuicidal(Answer suspectSuicidal) {
    this.suspectSuicidal = suspectSuicidal;
    return this;
  }

  public DashBuilder orderBreach(Answer orderBreach) {
    this.orderBreach = orderBreach;
    return this;
  }

  public DashBuilder criminalHistory(Answer criminalHistory) {
    this.criminalHistory = criminalHistory;
    return this;
  }

  public DashBuilder otherDependants(Answer otherDependants) {
    this.otherDependants = otherDependants;
    return this;
  }

  public DashBuilder hurtDependants(Answer hurtDependants) {
    this.hurtDependants = hurtDependants;
    return this;
  }

  public DashBuilder threatenedDependants(Answer threatenedDependants) {
    this.threatenedDependants = threatenedDependants;
    return this;
  }

  public DashBuilder statedTicks(@Nullable Integer statedTicks) {
    this.statedTicks = statedTicks;
    return this;
  }

  public DashBuilder statedUnanswered(@Nullable Integer statedUnanswered) {
    this.statedUnanswered = statedUnanswered;
    return this;
  }

  /** What is known so far. */
  public Dash build() {
    return new Dash(
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
        null);
  }
}
