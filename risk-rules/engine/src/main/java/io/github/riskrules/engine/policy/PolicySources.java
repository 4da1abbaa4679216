package io.github.riskrules.engine.policy;

import java.util.List;

/**
 * What a policy was merged from, for people who read it. Nothing is decided by it.
 *
 * @param layers each pack, the last extended one first, the policy's own pack last
 * @param replaced the rules that a pack stands another in for, by id
 * @param redefined the actions that a pack describes anew, as they were described before
 * @param mustKeep the rules that no pack may drop or weaken unseen, in the order in which the packs
 *     list them
 * @param properties what each pack promises of every incident, in the order in which the packs list
 *     it
 */
public record PolicySources(
    List<PolicyLayer> layers,
    List<Rule> replaced,
    List<PolicyAction> redefined,
    List<MustKeep> mustKeep,
    List<PolicyProperty> properties) {
  public PolicySources {
    layers = List.copyOf(layers);
    replaced = List.copyOf(replaced);
    redefined = List.copyOf(redefined);
    mustKeep = List.copyOf(mustKeep);
    properties = List.copyOf(properties);
  }

  /** The policy's own pack. */
  public PolicyLayer own() {
    return layers.get(layers.size() - 1);
  }

  /** The packs that it extends, the last extended one first. */
  public List<PolicyLayer> extended() {
    return layers.subList(0, layers.size() - 1);
  }
}
