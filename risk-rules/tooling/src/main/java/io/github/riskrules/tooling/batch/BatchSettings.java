package io.github.riskrules.tooling.batch;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import java.time.Instant;
import java.util.Objects;

/**
 * What the results of a batch depend on besides the incidents. It is kept beside them, since they
 * do not each say it, and a run goes on only under the same.
 *
 * @param policy the policy
 * @param engineVersion the version of the library
 * @param assessedAt the time of assessment
 * @param detail how much is written of each incident
 */
public record BatchSettings(
    PolicyRef policy, String engineVersion, Instant assessedAt, Detail detail) {
  /** What the {@code schema} field of the file of settings says. */
  public static final String SCHEMA = "batch-settings/1";

  public BatchSettings {
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(engineVersion, "engineVersion");
    Objects.requireNonNull(assessedAt, "assessedAt");
    Objects.requireNonNull(detail, "detail");
  }

  /** The settings of a run of this version of the library. */
  public static BatchSettings of(PolicyPack pack, Instant time, Detail detail) {
    return new BatchSettings(pack.policy().ref(), RiskEngine.version(), time, detail);
  }

  /**
   * Refuses to go on with a run under other settings.
   *
   * @param begun those under which it was begun
   */
  void requireSame(BatchSettings begun) throws BatchRefusedException {
    String other = difference(begun);
    if (!other.isEmpty()) {
      throw new BatchRefusedException(
          "that run was begun "
              + other
              + ". Its results and new ones would not belong together: go on under the same, or"
              + " begin one with another output.");
    }
  }

  private String difference(BatchSettings begun) {
    if (!begun.policy.equals(policy)) {
      String named = begun.policy.id() + " " + begun.policy.version();
      return named.equals(policy.id() + " " + policy.version())
          ? "under " + named + " as it was before it was changed"
          : "under another policy: " + named;
    }
    if (!begun.engineVersion.equals(engineVersion)) {
      return "with another version of the library: " + begun.engineVersion;
    }
    if (!begun.assessedAt.equals(assessedAt)) {
      return "for another time of assessment: " + begun.assessedAt;
    }
    if (begun.detail != detail) {
      return begun.detail == Detail.DECISION ? "with --full" : "without --full";
    }
    return "";
  }
}
