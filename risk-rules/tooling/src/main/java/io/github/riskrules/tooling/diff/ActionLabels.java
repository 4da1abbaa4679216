package io.github.riskrules.tooling.diff;

import io.github.riskrules.engine.policy.Policy;

/**
 * What actions are called in both of two policies: that one has a new name is told once, of the
 * action.
 *
 * @param before the earlier policy
 * @param after the later one, whose names they are where it has them
 */
record ActionLabels(Policy before, Policy after) {
  String of(String code) {
    return after
        .action(code)
        .or(() -> before.action(code))
        .map(action -> action.action().label())
        .orElse(code);
  }
}
