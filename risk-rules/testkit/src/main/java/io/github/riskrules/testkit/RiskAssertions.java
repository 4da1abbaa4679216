package io.github.riskrules.testkit;

import io.github.riskrules.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Where asserts on decisions begin. Import its one method statically, beside AssertJ's own where
 * both are used:
 *
 * <pre>{@code
 * assertThat(decision)
 *     .isAtLeast(HIGH)
 *     .because("MARAC-01")
 *     .suggests("marac-referral")
 *     .doesNotSuggest("conditional-caution")
 *     .asks("dash.strangulation");
 * }</pre>
 *
 * <p>A failure tells what was decided and on which facts. Use invented incidents only.
 */
public final class RiskAssertions {
  private RiskAssertions() {}

  /** Begins an assert on a decision. */
  public static DecisionAssert assertThat(@Nullable Decision decision) {
    return new DecisionAssert(decision);
  }
}
