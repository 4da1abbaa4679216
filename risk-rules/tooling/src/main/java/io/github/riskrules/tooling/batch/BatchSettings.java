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
}
