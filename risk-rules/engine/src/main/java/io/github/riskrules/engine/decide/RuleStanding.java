package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Rule;

/**
 * How one rule that speaks of an action stands in one incident.
 *
 * @param rule the rule, of the policy or of the safeguards
 * @param truth whether it holds
 * @param reason what it says of the action
 */
record RuleStanding(Rule rule, Truth truth, String reason) {}
