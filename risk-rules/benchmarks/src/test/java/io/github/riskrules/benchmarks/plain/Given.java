package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.ConditionResult;
import io.github.riskrules.decision.Deadline;
import io.github.riskrules.decision.Evidence;
import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.decision.RuleOutcome;
import io.github.riskrules.decision.RuleRef;
import io.github.riskrules.engine.deadline.DeadlineClock;
import io.github.riskrules.engine.deadline.DeadlineRule;
import java.util.List;

/**
 * The values that the written Java hands out as they are, since no incident changes them.
 *
 * @param rules every rule
 * @param actions every action
 * @param deadlines by when each action is to be taken
 * @param due the deadlines that are words alone, at the place of their action
 * @param said how a condition on one choice stands, by condition and choice
 * @param unmet the same without those that hold
 * @param told how a rule of one such condition stands, by rule and choice
 * @param shown a fact as evidence, by fact and choice
 * @param asked the words of questions
 * @param clock counts working days
 * @param policy the policy
 * @param version what is said to decide
 */
public record Given(
    List<RuleRef> rules,
    List<Action> actions,
    List<DeadlineRule> deadlines,
    List<Deadline> due,
    List<ConditionResult[]> said,
    List<ConditionResult[]> unmet,
    List<RuleOutcome[]> told,
    List<Evidence[]> shown,
    Asked asked,
    DeadlineClock clock,
    PolicyRef policy,
    String version) {}
