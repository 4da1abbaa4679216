package io.github.riskrules.tooling.render;

import io.github.riskrules.engine.deadline.DeadlineEvent;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.yaml.YamlValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every event from which deadlines can be counted, with the actions of a policy that do. */
public final class EventsReport {
  private EventsReport() {}

  /** Composes the list. */
  public static Document of(Policy policy) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Lead(
            String.format(
                Locale.ROOT,
                "Events from which %s %s counts deadlines",
                policy.ref().id(),
                policy.ref().version()),
            Tone.STRONG));
    for (DeadlineEvent event : DeadlineEvent.values()) {
      List<String> counted =
          policy.actions().stream()
              .filter(action -> action.deadline().from() == event)
              .map(PolicyAction::code)
              .toList();
      blocks.add(
          Block.Item.of(
              YamlValues.name(event),
              Tone.STRONG,
              List.of(
                  "From " + event.inWords() + ".",
                  counted.isEmpty()
                      ? "No action of this policy."
                      : "Actions: " + String.join(", ", counted) + ".")));
    }
    return new Document(blocks);
  }
}
