package io.github.riskrules.incident;

/**
 * Builds an {@link Abuse} fact by fact. What each fact asks stands in its {@link Fact}; one that is
 * not set is unknown. Not thread-safe.
 */
public final class AbuseBuilder {
  private Answer violenceToday = Answer.NOT_ASKED;
  private Answer threatToday = Answer.NOT_ASKED;
  private Answer violenceEver = Answer.NOT_ASKED;
  private Answer threatEver = Answer.NOT_ASKED;
  private Answer controllingSigns = Answer.NOT_ASKED;
  private Answer economic = Answer.NOT_ASKED;
  private Answer emotional = Answer.NOT_ASKED;
  private Answer risingInNumber = Answer.NOT_ASKED;
  private Answer risingInSeverity = Answer.NOT_ASKED;
  private Answer threatsToOthers = Answer.NOT_ASKED;
  private Answer weaponToday = Answer.NOT_ASKED;
  private Answer injuryToday = Answer.NOT_ASKED;
  private Answer strangulationDisclosed = Answer.NOT_ASKED;
  private Answer changeFeared = Answer.NOT_ASKED;

  private AbuseBuilder() {}

  /** A builder that knows nothing yet. */
  public static AbuseBuilder builder() {
    return new AbuseBuilder();
  }

  /** A builder that knows what another one of these knows. */
  public static AbuseBuilder builder(Abuse from) {
    AbuseBuilder builder = new AbuseBuilder();
    builder.violenceToday = from.violenceToday();
    builder.threatToday = from.threatToday();
    builder.violenceEver = from.violenceEver();
    builder.threatEver = from.threatEver();
    builder.controllingSigns = from.controllingSigns();
    builder.economic = from.economic();
    builder.emotional = from.emotional();
    builder.risingInNumber = from.risingInNumber();
    builder.risingInSeverity = from.risingInSeverity();
    builder.threatsToOthers = from.threatsToOthers();
    builder.weaponToday = from.weaponToday();
    builder.injuryToday = from.injuryToday();
    builder.strangulationDisclosed = from.strangulationDisclosed();
    builder.changeFeared = from.changeFeared();
    return builder;
  }

  public AbuseBuilder violenceToday(Answer violenceToday) {
    this.violenceToday = violenceToday;
    return this;
  }

  public AbuseBuilder threatToday(Answer threatToday) {
    this.threatToday = threatToday;
    return this;
  }

  public AbuseBuilder violenceEver(Answer violenceEver) {
    this.violenceEver = violenceEver;
    return this;
  }

  public AbuseBuilder threatEver(Answer threatEver) {
    this.threatEver = threatEver;
    return this;
  }

  public AbuseBuilder controllingSigns(Answer controllingSigns) {
    this.controllingSigns = controllingSigns;
    return this;
  }

  public AbuseBuilder economic(Answer economic) {
    this.economic = economic;
    return this;
  }

  public AbuseBuilder emotional(Answer emotional) {
    this.emotional = emotional;
    return this;
  }

  public AbuseBuilder risingInNumber(Answer risingInNumber) {
    this.risingInNumber = risingInNumber;
    return this;
  }

  public AbuseBuilder risingInSeverity(Answer risingInSeverity) {
    this.risingInSeverity = risingInSeverity;
    return this;
  }

  public AbuseBuilder threatsToOthers(Answer threatsToOthers) {
    this.threatsToOthers = threatsToOthers;
    return this;
  }

  public AbuseBuilder weaponToday(Answer weaponToday) {
    this.weaponToday = weaponToday;
    return this;
  }

  public AbuseBuilder injuryToday(Answer injuryToday) {
    this.injuryToday = injuryToday;
    return this;
  }

  public AbuseBuilder strangulationDisclosed(Answer strangulationDisclosed) {
    this.strangulationDisclosed = strangulationDisclosed;
    return this;
  }

  public AbuseBuilder changeFeared(Answer changeFeared) {
    this.changeFeared = changeFeared;
    return this;
  }

  /** What is known so far. */
  public Abuse build() {
    return new Abuse(
        violenceToday,
        threatToday,
        violenceEver,
        threatEver,
        controllingSigns,
        economic,
        emotional,
        risingInNumber,
        risingInSeverity,
        threatsToOthers,
        weaponToday,
        injuryToday,
        strangulationDisclosed,
        changeFeared);
  }
}
