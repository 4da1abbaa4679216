package io.github.riskrules.tooling.handbook;

import io.github.riskrules.engine.policy.PolicyLayer;
import java.util.List;

/**
 * What a policy takes over from a pack it extends, and what it puts in its place.
 *
 * @param layer the pack
 * @param chapters its rules
 * @param actions its actions
 */
record TakenOver(PolicyLayer layer, List<RuleChapter> chapters, List<Line<ActionEntry>> actions) {
  static final String TITLE = "What it takes over";
  static final String ANCHOR = "inherited";
  static final String STRUCK =
      "What is struck out does not apply here: what stands in its place is named beside it.";

  TakenOver {
    chapters = List.copyOf(chapters);
    actions = List.copyOf(actions);
  }

  /** The handbook of a pack that is extended. */
  static Phrase link(PolicyLayer layer) {
    return Phrase.NOTHING.link(layer.title(), new Place(layer.pack(), ""));
  }
}
