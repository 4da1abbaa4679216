package io.github.riskrules.benchmarks;

import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.RiskTier;
import java.util.Set;

/**
 * The answer of the extent {@link Extent#FINDINGS}.
 *
 * @param tier the highest tier known to be reached
 * @param suggested the codes that some rule suggests
 * @param ruledOut the codes that some rule rules out
 */
public record KnownFindings(RiskTier tier, Set<String> suggested, Set<String> ruledOut) {
  /** What such an answer leaves out of an assessment, for the table of results. */
  public static final String LEFT_OUT =
      "open answers, safeguards, rules with a first or last day, rules that ask how high it may go";

  /**
   * Whether a rule can be followed by those who know only what is known to hold, and know no days:
   * not one that asks which tier the incident may yet reach, and none with a first or a last day.
   */
  public static boolean areThoseOf(Rule rule) {
    return rule.from() == null
        && rule.until() == null
        && rule.when()
            .comparisons()
            .noneMatch(
                comparison ->
                    comparison.fact().scope() == FactScope.TIER
                        && comparison.fact().path().equals("atMost"));
  }
}
