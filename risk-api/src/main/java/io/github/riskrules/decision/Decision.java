package io.github.riskrules.decision;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What a policy says of one incident: a tier range and suggested actions, each with its reasons. It
 * suggests; a person decides, and that person's decision is kept beside it as a {@link
 * HumanDecision}.
 *
 * <p>It is a computation over the facts given, not a prediction. Same facts, policy digest, engine
 * version and time give the same decision, everywhere. Immutable and thread-safe.
 *
 * @param incidentId the incident's own id
 * @param assessedAt the time the caller gave; no clock is read
 * @param tier the tier range
 * @param findings what rules known to hold have found, strongest first
 * @param suggested the suggested actions, the most urgent first
 * @param unsuggested every other action of the policy, and why it is not suggested
 * @param questions the open questions, those that can move the tier first
 * @param notices what a reader must know before relying on this decision, such as a policy outside
 *     its dates or an incident outside the statutory definition; often empty
 * @param policy the policy
 * @param engineVersion the version of the library that decided
 */
public record Decision(
    String incidentId,
    Instant assessedAt,
    TierRange tier,
    List<Finding> findings,
    List<SuggestedAction> suggested,
    List<UnsuggestedAction> unsuggested,
    List<Question> questions,
    List<String> notices,
    PolicyRef policy,
    String engineVersion) {
  public Decision {
    Objects.requireNonNull(incidentId, "incidentId");
    Objects.requireNonNull(assessedAt, "assessedAt");
    Objects.requireNonNull(tier, "tier");
    findings = List.copyOf(findings);
    suggested = List.copyOf(suggested);
    unsuggested = List.copyOf(unsuggested);
    questions = List.copyOf(questions);
    notices = List.copyOf(notices);
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(engineVersion, "engineVersion");
  }

  /** Whether an action is suggested. */
  public boolean suggests(String code) {
    return suggested.stream().anyMatch(each -> each.action().code().equals(code));
  }

  /** Names the policy and withholds everything else: this text may reach a log. */
  @Override
  public String toString() {
    return "Decision[" + policy.id() + " " + policy.version() + ", outcome withheld]";
  }
}
