package io.github.riskrules.engine.pack;

import io.github.riskrules.engine.yaml.YamlNode;
import io.github.riskrules.incident.RiskTier;
import java.util.List;
import java.util.Optional;

/**
 * A property as the manifest states it, before its condition is read.
 *
 * @param id its id
 * @param promise what is promised
 * @param hazard what could come of it where it is not so
 * @param when the condition, in the rule language
 * @param atLeast the tier that is reached; empty when none is promised
 * @param actions the actions it speaks of
 * @param place where the manifest gives its id
 */
record StatedProperty(
    String id,
    String promise,
    String hazard,
    YamlNode.Scalar when,
    Optional<RiskTier> atLeast,
    List<NamedAction> actions,
    YamlNode place) {
  StatedProperty {
    actions = List.copyOf(actions);
  }

  /** The codes of the actions that are promised to be suggested, or not to be. */
  List<String> codes(boolean suggested) {
    return actions.stream()
        .filter(action -> action.suggested() == suggested)
        .map(NamedAction::code)
        .toList();
  }

  /**
   * An action it speaks of.
   *
   * @param suggested whether it is promised to be suggested, rather than not to be
   * @param place where it stands
   */
  record NamedAction(String code, boolean suggested, YamlNode place) {}
}
