package io.github.riskrules.tooling.caseload;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.policy.Policy;
import java.time.Instant;
import java.util.List;

/**
 * Incidents that were assessed at one time under one policy. The same documents, policy and time
 * give the same caseload. Immutable and thread-safe.
 */
public final class Caseload {
  private final Policy policy;
  private final Instant assessedAt;
  private final List<AssessedIncident> assessed;
  private final List<UnassessedDocument> unassessed;
  private final List<String> leftOut;

  Caseload(
      Policy policy,
      Instant assessedAt,
      List<AssessedIncident> assessed,
      List<UnassessedDocument> unassessed,
      List<String> leftOut) {
    this.policy = policy;
    this.assessedAt = assessedAt;
    this.assessed = List.copyOf(assessed);
    this.unassessed = List.copyOf(unassessed);
    this.leftOut = List.copyOf(leftOut);
  }

  /** Reads and assesses every incident of a source, all at the same time of assessment. */
  public static Caseload of(PolicyPack pack, Instant time, CaseloadSource source) {
    Intake intake = new Intake(RiskEngine.of(pack), time);
    source.handTo(intake);
    return intake.caseload(pack.policy());
  }

  /** The documents that could not be assessed, in the order in which they were found. */
  public List<UnassessedDocument> unassessed() {
    return unassessed;
  }

  /** The names of files and folders beside the documents that were not read. */
  public List<String> leftOut() {
    return leftOut;
  }

  /** Whether everything found was read and assessed, and something was. */
  public boolean isWhole() {
    return unassessed.isEmpty() && leftOut.isEmpty() && !assessed.isEmpty();
  }

  List<AssessedIncident> assessed() {
    return assessed;
  }

  Instant assessedAt() {
    return assessedAt;
  }

  Policy policy() {
    return policy;
  }
}
