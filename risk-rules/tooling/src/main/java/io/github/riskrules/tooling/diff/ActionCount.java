package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.ActionEffect;

/**
 * In how many incidents an action stands otherwise.
 *
 * @param code the action's code
 * @param label what it is called
 * @param effect what it can do to safety
 * @param whoActs who takes it
 * @param byWhen by when, in words
 * @param gained newly suggested
 * @param lost no longer suggested
 * @param later suggested as before, and due later or at no time that can be told
 * @param sooner suggested as before, and due earlier
 * @param otherwise neither suggested before nor after, and waiting or not where it was otherwise
 * @param unchanged as before
 */
public record ActionCount(
    String code,
    String label,
    ActionEffect effect,
    String whoActs,
    String byWhen,
    int gained,
    int lost,
    int later,
    int sooner,
    int otherwise,
    int unchanged) {}
