package io.github.riskrules.engine.pack;

import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.yaml.YamlFields;

/** An action with the fields of the action list it was read from, to report against. */
record ListedAction(PolicyAction action, YamlFields fields) {
  String code() {
    return action.code();
  }
}
