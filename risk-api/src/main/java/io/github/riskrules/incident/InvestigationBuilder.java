package io.github.riskrules.incident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Investigation} fact by fact. What each fact asks stands in its {@link Fact}; one
 * that is not set is unknown. Not thread-safe.
 */
public final class InvestigationBuilder {
  private Answer arrested = Answer.NOT_ASKED;
  private Answer interviewed = Answer.NOT_ASKED;
  private Answer evidenceSufficient = Answer.NOT_ASKED;
  private Answer custodyLikely = Answer.NOT_ASKED;
  private @Nullable ChargeDecision chargeDecision;
  private @Nullable NoActionReason noActionReason;
  private @Nullable Release release;
  private Answer bailConditionsProtect = Answer.NOT_ASKED;
  private Answer remanded = Answer.NOT_ASKED;
  private @Nullable LocalDate bailEndsOn;
  private Answer timeLimitRunning = Answer.NOT_ASKED;
  private @Nullable DisclosureApplicant disclosureApplication;
  private Answer historyVictimMayNotKnow = Answer.NOT_ASKED;

  private InvestigationBuilder() {}

  /** A builder that knows nothing yet. */
  public static InvestigationBuilder builder() {
    return new InvestigationBuilder();
  }

  /** A builder that knows what another one of these knows. */
  public static InvestigationBuilder builder(Investigation from) {
    InvestigationBuilder builder = new InvestigationBuilder();
    builder.arrested = from.arrested();
    builder.interviewed = from.interviewed();
    builder.evidenceSufficient = from.evidenceSufficient();
    builder.custodyLikely = from.custodyLikely();
    builder.chargeDecision = from.chargeDecision();
    builder.noActionReason = from.noActionReason();
    builder.release = from.release();
    builder.bailConditionsProtect = from.bailConditionsProtect();
    builder.remanded = from.remanded();
    builder.bailEndsOn = from.bailEndsOn();
    builder.timeLimitRunning = from.timeLimitRunning();
    builder.disclosureApplication = from.disclosureApplication();
    builder.historyVictimMayNotKnow = from.historyVictimMayNotKnow();
    return builder;
  }

  public InvestigationBuilder arrested(Answer arrested) {
    this.arrested = arrested;
    return this;
  }

  public InvestigationBuilder interviewed(Answer interviewed) {
    this.interviewed = interviewed;
    return this;
  }

  public InvestigationBuilder evidenceSufficient(Answer evidenceSufficient) {
    this.evidenceSufficient = evidenceSufficient;
    return this;
  }

  public InvestigationBuilder custodyLikely(Answer custodyLikely) {
    this.custodyLikely = custodyLikely;
    return this;
  }

  public InvestigationBuilder chargeDecision(@Nullable ChargeDecision chargeDecision) {
    this.chargeDecision = chargeDecision;
    return this;
  }

  public InvestigationBuilder noActionReason(@Nullable NoActionReason noActionReason) {
    this.noActionReason = noActionReason;
    return this;
  }

  public InvestigationBuilder release(@Nullable Release release) {
    this.release = release;
    return this;
  }

  public InvestigationBuilder bailConditionsProtect(Answer bailConditionsProtect) {
    this.bailConditionsProtect = bailConditionsProtect;
    return this;
  }

  public InvestigationBuilder remanded(Answer remanded) {
    this.remanded = remanded;
    return this;
  }

  public InvestigationBuilder bailEndsOn(@Nullable LocalDate bailEndsOn) {
    this.bailEndsOn = bailEndsOn;
    return this;
  }

  public InvestigationBuilder timeLimitRunning(Answer timeLimitRunning) {
    this.timeLimitRunning = timeLimitRunning;
    return this;
  }

  public InvestigationBuilder disclosureApplication(
      @Nullable DisclosureApplicant disclosureApplication) {
    this.disclosureApplication = disclosureApplication;
    return this;
  }

  public InvestigationBuilder historyVictimMayNotKnow(Answer historyVictimMayNotKnow) {
    this.historyVictimMayNotKnow = historyVictimMayNotKnow;
    return this;
  }

  /** What is known so far. */
  public Investigation build() {
    return new Investigation(
        arrested,
        interviewed,
        evidenceSufficient,
        custodyLikely,
        chargeDecision,
        noActionReason,
        release,
        bailConditionsProtect,
        remanded,
        bailEndsOn,
        timeLimitRunning,
        disclosureApplication,
        historyVictimMayNotKnow);
  }
}
