package io.github.riskrules.testkit;

import io.github.riskrules.decision.Decision;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/**
 * Adds decisions to soft assertions, which gather every failure and report them together. Mix it
 * into your own class of soft assertions, or use {@link RiskSoftAssertions}.
 */
public interface RiskSoftAssertionsProvider extends SoftAssertionsProvider {
  /** Begins an assert on a decision whose failures are gathered. */
  default DecisionAssert assertThat(@Nullable Decision decision) {
    return proxy(DecisionAssert.class, Decision.class, decision);
  }
}
