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
 * @param assessedAt when the decision it answers was made
 * @param suggested the range the decision suggested
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
    Instant assessedAt,
    TierRange suggested,
    RiskTier tier,
    Instant decidedAt,
    String role,
    @Nullable String reason,
    @Nullable String secondRole) {

  /** Whether a person went along with the suggested range. */
  public enum Outcome {
    /** The tier is the upper end of the range, the one that was still possible. */
    ACCEPTED,
    /** The tier lies within the range, and a higher one that was still possible is closed. */
    NARROWED,
    /** The tier lies above or below the range. */
    OVERRIDDEN
  }

  /**
   * @throws IllegalArgumentException if a reason or a second role is missing where one is needed,
   *     or the second role is the first again
   */
  public HumanDecision {
    Objects.requireNonNull(incidentId, "incidentId");
    Objects.requireNonNull(policyDigest, "policyDigest");
    Objects.requireNonNull(assessedAt, "assessedAt");
    Objects.requireNonNull(suggested, "suggested");
    Objects.requireNonNull(tier, "tier");
    Objects.requireNonNull(decidedAt, "decidedAt");
    requireText(role, "the role of the person who decided is required");
    if (tier.compareTo(suggested.atMost()) < 0) {
      requireText(reason, "a tier below the upper bound of the range needs a reason");
    }
    if (tier.compareTo(suggested.atLeast()) < 0) {
      requireText(secondRole, "a tier below the range needs a second role");
      if (role.strip().equalsIgnoreCase(Objects.requireNonNull(secondRole).strip())) {
        throw new IllegalArgumentException("the second role must be another one");
      }
    }
  }

  /**
   * Records a decision within or above the range.
   *
   * @param reason why; may be null only when the tier is the range's upper bound or above
   * @throws IllegalArgumentException if the tier is below the range, or a reason is missing
   */
  public static HumanDecision of(
      Decision decision, RiskTier tier, Instant decidedAt, String role, @Nullable String reason) {
    return new HumanDecision(
        decision.incidentId(),
        decision.policy().digest(),
        decision.assessedAt(),
        decision.tier(),
        tier,
        decidedAt,
        role,
        reason,
        null);
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
    return new HumanDecision(
        decision.incidentId(),
        decision.policy().digest(),
        decision.assessedAt(),
        decision.tier(),
        tier,
        decidedAt,
        role,
        reason,
        secondRole);
  }

  /** Whether the person went along with the suggested range. */
  public Outcome outcome() {
    if (tier == suggested.atMost()) {
      return Outcome.ACCEPTED;
    }
    boolean within =
        tier.compareTo(suggested.atLeast()) >= 0 && tier.compareTo(suggested.atMost()) < 0;
    return within ? Outcome.NARROWED : Outcome.OVERRIDDEN;
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
