package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.ConditionResult;
import io.github.riskrules.decision.Deadline;
import io.github.riskrules.decision.Evidence;
import io.github.riskrules.decision.Finding;
import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.decision.RuleOutcome;
import io.github.riskrules.decision.RuleRef;
import io.github.riskrules.decision.UnsuggestedAction;
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
 * @param said how conditions stand that ask choices alone
 * @param told how rules of such conditions stand
 * @param shown facts as evidence
 * @param found what such rules find
 * @param waitsFor what such rules wait for
 * @param notSuggested actions that no such rule suggests
 * @param anyOf conditions on too many choices for a table
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
    List<ByChoices<ConditionResult>> said,
    List<ByChoices<RuleOutcome>> told,
    List<ByChoices<Evidence>> shown,
    List<ByChoices<Finding>> found,
    List<ByChoices<OpenFacts>> waitsFor,
    List<ByChoices<UnsuggestedAction>> notSuggested,
    List<AnyOf> anyOf,
    Asked asked,
    DeadlineClock clock,
    PolicyRef policy,
    String version) {}
