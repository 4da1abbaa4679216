package io.github.riskrules.engine.policy;

/**
 * A rule that no pack may drop or weaken unseen, because a hazard is tied to it.
 *
 * @param rule the id of the rule
 * @param hazard what could come of it if the rule were not there, in one sentence
 */
public record MustKeep(String rule, String hazard) {}
