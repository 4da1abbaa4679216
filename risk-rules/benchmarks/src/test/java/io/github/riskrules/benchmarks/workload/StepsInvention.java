package io.github.riskrules.benchmarks.workload;

import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Assessment;
import io.github.riskrules.incident.AssessmentBuilder;
import io.github.riskrules.incident.AssessmentState;
import io.github.riskrules.incident.ChargeDecision;
import io.github.riskrules.incident.Instrument;
import io.github.riskrules.incident.Investigation;
import io.github.riskrules.incident.InvestigationBuilder;
import io.github.riskrules.incident.Judgement;
import io.github.riskrules.incident.JudgementBuilder;
import io.github.riskrules.incident.Notice;
import io.github.riskrules.incident.NoticeBuilder;
import io.github.riskrules.incident.ProfessionalGrade;
import io.github.riskrules.incident.ProfessionalRole;
import io.github.riskrules.incident.Release;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What has been done so far about the case, some hours after the report. */
final class StepsInvention {
  private final Dice dice;
  private final Severity severity;
  private final Instant reportedAt;
  private final boolean crime;

  StepsInvention(Dice dice, Severity severity, Instant reportedAt, boolean crime) {
    this.dice = dice;
    this.severity = severity;
    this.reportedAt = reportedAt;
    this.crime = crime;
  }

  /** That one in twenty is not done, or not to be relied on, is an assumption. */
  Assessment assessment() {
    double thrown = dice.fraction();
    return AssessmentBuilder.builder()
        .instrument(Instrument.DASH27)
        .state(
            thrown < 0.03
                ? AssessmentState.NOT_DONE
                : thrown < 0.05 ? AssessmentState.UNRELIABLE : AssessmentState.DONE)
        .completedBy(ProfessionalRole.OFFICER)
        .supervisorReviewed(dice.seen(0.5))
        .qualityConcern(dice.seen(0.05))
        .build();
  }

  /** One grave case in four carries a professional's grade; an assumption. */
  Judgement judgement() {
    List<ProfessionalGrade> grades =
        severity == Severity.GRAVE && dice.happens(0.25)
            ? List.of(new ProfessionalGrade(RiskTier.HIGH, ProfessionalRole.OFFICER, null))
            : List.of();
    return JudgementBuilder.builder()
        .seriousConcern(dice.seen(severity == Severity.GRAVE ? 0.2 : 0))
        .grades(grades)
        .build();
  }

  Notice notice() {
    double considered = crime ? 2 * Rates.NOTICE : 0;
    return NoticeBuilder.builder()
        .childWelfareConsidered(dice.seen(considered))
        .victimOpinionSought(dice.seen(considered))
        .build();
  }

  Investigation investigation() {
    boolean arrested = crime && dice.happens(Rates.ARREST);
    InvestigationBuilder steps =
        InvestigationBuilder.builder()
            .arrested(arrested ? Answer.YES : Answer.NO)
            .evidenceSufficient(crime ? dice.asked(0.3) : Answer.NO)
            .custodyLikely(dice.asked(severity == Severity.GRAVE ? 0.3 : 0));
    if (!arrested) {
      return steps
          .noArrestReasonRecorded(dice.seen(0.6))
          .chargeDecision(crime ? ChargeDecision.UNDECIDED : null)
          .release(Release.NOT_ARRESTED)
          .build();
    }
    // The published shares are of all crimes, and almost all who are referred were arrested.
    boolean referred = dice.happens(Rates.REFERRED / Rates.ARREST);
    boolean charged = referred && dice.happens(Rates.CHARGED);
    Instant arrestedAt = reportedAt.plus(dice.between(10, 120), ChronoUnit.MINUTES);
    return steps
        .arrestedAt(arrestedAt)
        .interviewed(dice.seen(0.8))
        .chargeDecision(charged ? ChargeDecision.CHARGED : ChargeDecision.UNDECIDED)
        .release(charged ? Release.IN_CUSTODY : release())
        .bailConditionsProtect(dice.asked(0.8))
        .build();
  }

  private Release release() {
    return dice.oneOf(
        List.of(
            Release.IN_CUSTODY,
            Release.UNDER_INVESTIGATION,
            Release.BAIL_WITH_CONDITIONS,
            Release.BAIL_WITH_CONDITIONS));
  }
}
