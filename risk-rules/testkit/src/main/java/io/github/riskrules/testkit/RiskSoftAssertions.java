package io.github.riskrules.testkit;

import org.assertj.core.api.SoftAssertions;

/** AssertJ's soft assertions, which know decisions as well. Not thread-safe. */
public class RiskSoftAssertions extends SoftAssertions implements RiskSoftAssertionsProvider {}
