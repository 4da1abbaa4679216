package io.github.riskrules.decision;

import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided, kept beside the decision it answers and never changing it.
 *
 * <p>Any tier may be decided. One below the range needs a reason and a second role; one inside the
 * range that is below its upper bound needs a reason, since it closes questions that are still
 * open.
 *
 * @param incidentId the incident of the decision
 * @param policyDigest the digest of the policy of the decision
 * @param outcome whether the suggested range was accepted
 * @param tier the tier the person decided
 * @param decidedAt when
 * @param role the role of the person who decided, never a name
 * @param reason why; null only where none is needed
 * @param secondRole the role of the second person who agreed to a lower tier; null when none is
 *     needed
 */
public record HumanDecision(
    String incidentId,
    String policyDigest,
    Outcome outcome,
    RiskTier tier,
    Instant decidedAt,
    String role,
    @Nullable String reason,
    @Nullable String secondRole) {

  /** Whether a person went along with the suggested range. */
  public enum Outcome {
    /** The tier lies within the range. */
    ACCEPTED,
    /** The tier lies above or below the range. */
    OVERRIDDEN
  }

  public HumanDecision {
    Objects.requireNonNull(incidentId, "incidentId");
    Objects.requireNonNull(policyDigest, "policyDigest");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(tier, "tier");
    Objects.requireNonNull(decidedAt, "decidedAt");
    requireText(role, "the role of the person who decided is required");
  }

  /**
   * Records a decision within or above the range.
   *
   * @param reason why; may be null only when the tier is the range's upper bound or above
   * @throws IllegalArgumentException if the tier is below the range, or a reason is missing
   */
  public static HumanDecision of(
      Decision decision, RiskTier tier, Instant decidedAt, String role, @Nullable String reason) {
    if (tier.compareTo(decision.tier().atLeast()) < 0) {
      throw new IllegalArgumentException(
          "a tier below the range needs a reason and a second role; use lower(...)");
    }
    if (tier.compareTo(decision.tier().atMost()) < 0) {
      requireText(reason, "a tier below the upper bound of the range needs a reason");
    }
    return record(decision, tier, decidedAt, role, reason, null);
  }

  /**
   * Records a decision below the range.
   *
   * @throws IllegalArgumentException if the reason or the second role is missing, or the second
   *     role is the first again
   */
  public static HumanDecision lower(
      Decision decision,
      RiskTier tier,
      Instant decidedAt,
      String role,
      String reason,
      String secondRole) {
    if (tier.compareTo(decision.tier().atLeast()) >= 0) {
      throw new IllegalArgumentException("this tier is not below the range; use of(...)");
    }
    requireText(reason, "a tier below the range needs a reason");
    requireText(secondRole, "a tier below the range needs a second role");
    if (secondRole.strip().equalsIgnoreCase(role.strip())) {
      throw new IllegalArgumentException("the second role must be another one");
    }
    return record(decision, tier, decidedAt, role, reason, secondRole);
  }

  private static HumanDecision record(
      Decision decision,
      RiskTier tier,
      Instant decidedAt,
      String role,
      @Nullable String reason,
      @Nullable String secondRole) {
    TierRange range = decision.tier();
    boolean within = tier.compareTo(range.atLeast()) >= 0 && tier.compareTo(range.atMost()) <= 0;
    return new HumanDecision(
        decision.incidentId(),
        decision.policy().digest(),
        within ? Outcome.ACCEPTED : Outcome.OVERRIDDEN,
        tier,
        decidedAt,
        role,
        reason,
        secondRole);
  }

  private static void requireText(@Nullable String text, String otherwise) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** Withholds what was decided and why: this text may reach a log. */
  @Override
  public String toString() {
    return "HumanDecision[withheld]";
  }
}
