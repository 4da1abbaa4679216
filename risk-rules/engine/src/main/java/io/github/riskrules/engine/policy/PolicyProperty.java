package io.github.riskrules.engine.policy;

import io.github.riskrules.incident.RiskTier;
import java.util.List;
import java.util.Optional;

/**
 * What a pack promises of every incident. The engine reads it and decides nothing by it; whether it
 * is so is for a proof to say.
 *
 * @param id its id, of the form of a rule's; no two properties of a policy share one
 * @param pack the pack that promises it
 * @param promise what is promised, in one full sentence
 * @param hazard what could come of it where it is not so, in one full sentence
 * @param when which incidents it is about
 * @param atLeast the tier those reach; while the condition may hold, it is not excluded either
 * @param actions the actions suggested in those; while the condition may hold, none of them is
 *     written off either
 * @param notActions the actions not suggested in those; a conditional one is not suggested while
 *     the condition may hold either
 */
public record PolicyProperty(
    String id,
    String pack,
    String promise,
    String hazard,
    Condition.All when,
    Optional<RiskTier> atLeast,
    List<String> actions,
    List<String> notActions) {
  public PolicyProperty {
    actions = List.copyOf(actions);
    notActions = List.copyOf(notActions);
  }
}
