package io.github.riskrules.incident;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Investigation} fact by fact. What each fact asks stands in its {@link Fact}; one
 * that is not set is unknown. Not thread-safe.
 */
public final class InvestigationBuilder {
  private Answer arrested = Answer.NOT_ASKED;
  private @Nullable Instant arrestedAt;
  private Answer noArrestReasonRecorded = Answer.NOT_ASKED;
  private Answer interviewed = Answer.NOT_ASKED;
  private Answer evidenceSufficient = Answer.NOT_ASKED;
  private Answer custodyLikely = Answer.NOT_ASKED;
  private @Nullable ChargeDecision chargeDecision;
  private @Nullable NoActionReason noActionReason;
  private @Nullable Instant decidedAt;
  private @Nullable Release release;
  private @Nullable Instant releasedAt;
  private Answer bailConditionsProtect = Answer.NOT_ASKED;
  private Answer remanded = Answer.NOT_ASKED;
  private @Nullable LocalDate bailEndsOn;
  private Answer timeLimitRunning = Answer.NOT_ASKED;
  private @Nullable DisclosureApplicant disclosureApplication;
  private @Nullable LocalDate disclosureAppliedOn;
  private Answer historyVictimMayNotKnow = Answer.NOT_ASKED;
  private Answer publicityProposed = Answer.NOT_ASKED;

  private InvestigationBuilder() {}

  /** A builder that knows nothing yet. */
  public static InvestigationBuilder builder() {
    return new InvestigationBuilder();
  }

  /** A builder that knows what another one of these knows. */
  public static InvestigationBuilder builder(Investigation from) {
    InvestigationBuilder builder = new InvestigationBuilder();
    builder.arrested = from.arrested();
    builder.arrestedAt = from.arrestedAt();
    builder.noArrestReasonRecorded = from.noArrestReasonRecorded();
    builder.interviewed = from.interviewed();
    builder.evidenceSufficient = from.evidenceSufficient();
    builder.custodyLikely = from.custodyLikely();
    builder.chargeDecision = from.chargeDecision();
    builder.noActionReason = from.noActionReason();
    builder.decidedAt = from.decidedAt();
    builder.release = from.release();
    builder.releasedAt = from.releasedAt();
    builder.bailConditionsProtect = from.bailConditionsProtect();
    builder.remanded = from.remanded();
    builder.bailEndsOn = from.bailEndsOn();
    builder.timeLimitRunning = from.timeLimitRunning();
    builder.disclosureApplication = from.disclosureApplication();
    builder.disclosureAppliedOn = from.disclosureAppliedOn();
    builder.historyVictimMayNotKnow = from.historyVictimMayNotKnow();
    builder.publicityProposed = from.publicityProposed();
    return builder;
  }

  public InvestigationBuilder arrested(Answer arrested) {
    this.arrested = arrested;
    return this;
  }

  public InvestigationBuilder arrestedAt(@Nullable Instant arrestedAt) {
    this.arrestedAt = arrestedAt;
    return this;
  }

  public InvestigationBuilder noArrestReasonRecorded(Answer noArrestReasonRecorded) {
    this.noArrestReasonRecorded = noArrestReasonRecorded;
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

  public InvestigationBuilder decidedAt(@Nullable Instant decidedAt) {
    this.decidedAt = decidedAt;
    return this;
  }

  public InvestigationBuilder release(@Nullable Release release) {
    this.release = release;
    return this;
  }

  public InvestigationBuilder releasedAt(@Nullable Instant releasedAt) {
    this.releasedAt = releasedAt;
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

  public InvestigationBuilder disclosureAppliedOn(@Nullable LocalDate disclosureAppliedOn) {
    this.disclosureAppliedOn = disclosureAppliedOn;
    return this;
  }

  public InvestigationBuilder historyVictimMayNotKnow(Answer historyVictimMayNotKnow) {
    this.historyVictimMayNotKnow = historyVictimMayNotKnow;
    return this;
  }

  public InvestigationBuilder publicityProposed(Answer publicityProposed) {
    this.publicityProposed = publicityProposed;
    return this;
  }

  /** What is known so far. */
  public Investigation build() {
    return new Investigation(
        arrested,
        arrestedAt,
        noArrestReasonRecorded,
        interviewed,
        evidenceSufficient,
        custodyLikely,
        chargeDecision,
        noActionReason,
        decidedAt,
        release,
        releasedAt,
        bailConditionsProtect,
        remanded,
        bailEndsOn,
        timeLimitRunning,
        disclosureApplication,
        disclosureAppliedOn,
        historyVictimMayNotKnow,
        publicityProposed);
  }
}
