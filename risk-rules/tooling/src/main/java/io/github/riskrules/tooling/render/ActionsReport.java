package io.github.riskrules.tooling.render;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.Urgency;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every action that a policy can suggest: who takes it, by when, by whose authority. */
public final class ActionsReport {
  private ActionsReport() {}

  /** Composes the list, the most urgent first. */
  public static Document of(Policy policy) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Lead(
            String.format(
                Locale.ROOT,
                "Actions of %s %s: %d",
                policy.ref().id(),
                policy.ref().version(),
                policy.actions().size()),
            Tone.STRONG));
    for (Urgency urgency : Urgency.values()) {
      List<PolicyAction> actions =
          policy.actions().stream().filter(each -> each.action().urgency() == urgency).toList();
      if (!actions.isEmpty()) {
        blocks.add(new Block.Heading(Words.urgency(urgency)));
        actions.forEach(action -> blocks.add(item(action)));
      }
    }
    return new Document(blocks);
  }

  private static Block item(PolicyAction listed) {
    Action action = listed.action();
    List<String> details = new ArrayList<>();
    details.add(Words.sentence(listed.deadline().inWords()));
    details.add(Words.who(action));
    if (action.coveredBy() != null) {
      details.add("Covered by: " + action.coveredBy());
    }
    details.add(
        String.format(
            Locale.ROOT,
            "%s, %s, by pack %s%s",
            named(action.effect()),
            named(action.kind()),
            listed.pack(),
            listed.choice() == null ? "" : ", a choice: " + listed.choice()));
    details.add("Authority: " + Words.authority(action.authority()));
    return Block.Item.of(
        String.format(Locale.ROOT, "%s [%s]", action.label(), action.code()), Tone.STRONG, details);
  }

  private static String named(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
