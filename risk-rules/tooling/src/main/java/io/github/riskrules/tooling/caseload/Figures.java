package io.github.riskrules.tooling.caseload;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.RiskEngine;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many incidents of a period were of each tier, action and reason. They are counted from
 * assessments made anew, all at one time: what the policy suggests, not what people decided.
 *
 * @param period the days in London on which the incidents were reported
 * @param assessedAt the time of assessment, the same for all
 * @param policy the policy
 * @param engineVersion the version of the library
 * @param countsBelow the limit below which counts are left out, and to a multiple of which all
 *     others are rounded; null when every count is exact
 * @param documents what became of the documents
 * @param ranges how many incidents lie in each tier range, the gravest first
 * @param tiers how many incidents have reached each tier, the highest first
 * @param actions every action of the policy, the most often suggested first
 * @param reasons every rule that fired, the most frequent first
 */
public record Figures(
    Period period,
    Instant assessedAt,
    PolicyRef policy,
    String engineVersion,
    @Nullable Integer countsBelow,
    DocumentCounts documents,
    List<RangeCount> ranges,
    List<TierCount> tiers,
    List<ActionCount> actions,
    List<ReasonCount> reasons) {
  public Figures {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(assessedAt, "assessedAt");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(engineVersion, "engineVersion");
    Objects.requireNonNull(documents, "documents");
    ranges = List.copyOf(ranges);
    tiers = List.copyOf(tiers);
    actions = List.copyOf(actions);
    reasons = List.copyOf(reasons);
  }

  /**
   * Counts the incidents of a period.
   *
   * @param countsBelow the smallest count to show, other than 0; 1 shows every count as it is
   */
  public static Figures of(Caseload caseload, Period period, int countsBelow) {
    Tally tally = new Tally(caseload, period, new SmallCounts(countsBelow));
    return new Figures(
        period,
        caseload.assessedAt(),
        caseload.policy().ref(),
        RiskEngine.version(),
        countsBelow > 1 ? (Integer) countsBelow : null,
        tally.documents(),
        tally.ranges(),
        tally.tiers(),
        tally.actions(),
        tally.reasons());
  }
}
