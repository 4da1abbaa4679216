package io.github.riskrules.tooling.caseload;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.Question;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a list of many incidents says of one; the decision itself says the rest.
 *
 * @param place where its document is: the file, or the file and the line
 * @param incidentId the incident's own id
 * @param reference the id of the occurrence, shared by all its pairs; null when none is given
 * @param reportedAt when it was reported
 * @param tier the tier range
 * @param next the suggested action whose time runs out first, or else the most urgent one; null
 *     when none is suggested
 * @param reason the strongest finding that raises the tier; null when no rule known to hold does
 * @param openQuestions how many questions are open
 * @param firstQuestion the first question whose answer can raise the tier; null when none can
 * @param notices what a reader must know before relying on the decision
 */
public record IncidentSummary(
    String place,
    String incidentId,
    @Nullable String reference,
    Instant reportedAt,
    TierRange tier,
    @Nullable NextAction next,
    @Nullable Reason reason,
    int openQuestions,
    @Nullable String firstQuestion,
    List<String> notices) {

  /**
   * Why the tier is at least what it is.
   *
   * @param rule the id of the rule
   * @param sentence its reason, in the words of the policy
   */
  public record Reason(String rule, String sentence) {
    public Reason {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(sentence, "sentence");
    }
  }

  public IncidentSummary {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(incidentId, "incidentId");
    Objects.requireNonNull(reportedAt, "reportedAt");
    Objects.requireNonNull(tier, "tier");
    notices = List.copyOf(notices);
  }

  static IncidentSummary of(String place, Incident incident, Decision decision) {
    return new IncidentSummary(
        place,
        incident.id(),
        incident.reference(),
        incident.reportedAt(),
        decision.tier(),
        NextAction.of(decision.suggested()),
        decision.findings().stream()
            .filter(finding -> finding.kind() == FindingKind.RAISES)
            .findFirst()
            .map(finding -> new Reason(finding.rule().id(), finding.reason()))
            .orElse(null),
        decision.questions().size(),
        decision.questions().stream()
            .filter(question -> question.mayRaiseTo() != null)
            .findFirst()
            .map(Question::question)
            .orElse(null),
        decision.notices());
  }

  /** Says nothing of the outcome: this text may reach a log. */
  @Override
  public String toString() {
    return "IncidentSummary[withheld]";
  }
}
