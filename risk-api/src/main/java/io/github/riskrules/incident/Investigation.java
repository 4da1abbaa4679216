package io.github.riskrules.incident;

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
    @Fact(question = "On what terms is the suspect free, if free?", source = "Custody record")
        @Nullable Release release,
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
            question = "Is there a history of the suspect that the victim may not know?",
            source = "Public protection unit",
            direction = Direction.RISK)
        Answer historyVictimMayNotKnow) {

  public Investigation {
    arrested = Answer.orNotAsked(arrested);
    interviewed = Answer.orNotAsked(interviewed);
    evidenceSufficient = Answer.orNotAsked(evidenceSufficient);
    custodyLikely = Answer.orNotAsked(custodyLikely);
    bailConditionsProtect = Answer.orNotAsked(bailConditionsProtect);
    remanded = Answer.orNotAsked(remanded);
    timeLimitRunning = Answer.orNotAsked(timeLimitRunning);
    historyVictimMayNotKnow = Answer.orNotAsked(historyVictimMayNotKnow);
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Investigation[facts withheld]";
  }
}
