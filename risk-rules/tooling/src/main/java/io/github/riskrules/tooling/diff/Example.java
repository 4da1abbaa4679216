package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.TierRange;
import io.github.riskrules.tooling.render.ExampleFact;
import java.time.Instant;
import java.util.List;

/**
 * An invented incident of as few facts as can be found in which a change shows. Whatever is not
 * among its facts is not known.
 *
 * @param name its name, which is also the id of the incident
 * @param facts its facts, in the order in which they are asked
 * @param at when it is assessed
 * @param before its tier range under the earlier policy
 * @param after its tier range under the later one
 * @param actions the actions that stand otherwise
 * @param document the incident as a JSON document, as {@code risk assess} reads it
 */
public record Example(
    String name,
    List<ExampleFact> facts,
    Instant at,
    TierRange before,
    TierRange after,
    List<ActionMove> actions,
    String document) {
  public Example {
    facts = List.copyOf(facts);
    actions = List.copyOf(actions);
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Example[" + name + "]";
  }
}
