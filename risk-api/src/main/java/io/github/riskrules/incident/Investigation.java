package io.github.riskrules.incident;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the investigation stands.
 *
 * <p>Facts under {@code investigation} in rules and JSON. What each component asks, where the
 * answer comes from and which way is worse stands in its {@link Fact}. A fact left out is unknown:
 * an answer becomes {@link Answer#NOT_ASKED}, anything else is null.
 */
public record Investigation(
    @Fact(question = "Has the suspect been arrested for this incident?", source = "Custody record")
        Answer arrested,
    @Fact(question = "When was the suspect arrested for this incident?", source = "Custody record")
        @Nullable Instant arrestedAt,
    @Fact(
            question = "Where no arrest was made, is the reason recorded?",
            source = "Officer",
            direction = Direction.PROTECTIVE)
        Answer noArrestReasonRecorded,
    @Fact(question = "Has the suspect been interviewed under caution?", source = "Custody record")
        Answer interviewed,
    @Fact(
            question =
                "Is there enough evidence to charge, in the view of the person who must decide?",
            source = "Evidential reviewer")
        Answer evidenceSufficient,
    @Fact(
            question = "Would a conviction be likely to mean custody?",
            source = "Evidential reviewer",
            direction = Direction.RISK)
        Answer custodyLikely,
    @Fact(question = "What has been decided about charge?", source = "Case file")
        @Nullable ChargeDecision chargeDecision,
    @Fact(question = "Why was no further action decided?", source = "Case file")
        @Nullable NoActionReason noActionReason,
    @Fact(question = "When was charge, or another outcome, last decided?", source = "Case file")
        @Nullable Instant decidedAt,
    @Fact(question = "On what terms is the suspect free, if free?", source = "Custody record")
        @Nullable Release release,
    @Fact(
            question = "When was the suspect last released after that arrest?",
            source = "Custody record")
        @Nullable Instant releasedAt,
    @Fact(
            question = "Do bail conditions in force protect the victim adequately?",
            source = "Custody record",
            direction = Direction.PROTECTIVE)
        Answer bailConditionsProtect,
    @Fact(question = "Is the suspect remanded in custody?", source = "Custody record")
        Answer remanded,
    @Fact(question = "When does pre-charge bail end?", source = "Custody record")
        @Nullable LocalDate bailEndsOn,
    @Fact(question = "Is a time limit for charging running?", source = "Case file")
        Answer timeLimitRunning,
    @Fact(
            question = "Has anyone applied under the domestic violence disclosure scheme?",
            source = "Public protection unit")
        @Nullable DisclosureApplicant disclosureApplication,
    @Fact(
            question = "On what day was that disclosure applied for?",
            source = "Public protection unit")
        @Nullable LocalDate disclosureAppliedOn,
    @Fact(
            question = "Is there a history of the suspect that the victim may not know?",
            source = "Public protection unit",
            direction = Direction.RISK)
        Answer historyVictimMayNotKnow,
    @Fact(
            question = "Has a senior officer asked that publicity about the suspect be considered?",
            source = "Force")
        Answer publicityProposed) {

  public Investigation {
    arrested = Answer.orNotAsked(arrested);
    noArrestReasonRecorded = Answer.orNotAsked(noArrestReasonRecorded);
    interviewed = Answer.orNotAsked(interviewed);
    evidenceSufficient = Answer.orNotAsked(evidenceSufficient);
    custodyLikely = Answer.orNotAsked(custodyLikely);
    bailConditionsProtect = Answer.orNotAsked(bailConditionsProtect);
    remanded = Answer.orNotAsked(remanded);
    timeLimitRunning = Answer.orNotAsked(timeLimitRunning);
    historyVictimMayNotKnow = Answer.orNotAsked(historyVictimMayNotKnow);
    publicityProposed = Answer.orNotAsked(publicityProposed);
    if (!arrested.isKnown() && (arrestedAt != null || releasedAt != null)) {
      arrested = Answer.YES;
    }
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Investigation[facts withheld]";
  }
}
