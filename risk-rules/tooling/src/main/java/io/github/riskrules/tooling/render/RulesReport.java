package io.github.riskrules.tooling.render;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every rule of a policy: what it asks, what it reports, by whose authority, where it stands. */
public final class RulesReport {
  private RulesReport() {}

  /** Composes the list, in the policy's own order. */
  public static Document of(Policy policy) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Lead(
            String.format(
                Locale.ROOT,
                "Rules of %s %s: %d",
                policy.ref().id(),
                policy.ref().version(),
                policy.rules().size()),
            Tone.STRONG));
    policy.rules().forEach(rule -> blocks.add(item(rule)));
    return new Document(blocks);
  }

  private static Block item(Rule rule) {
    List<String> details = new ArrayList<>();
    for (Condition part : rule.when().parts()) {
      details.add("When " + WrittenCondition.of(part));
    }
    for (Statement statement : rule.then()) {
      details.add(what(statement) + ": " + statement.reason());
    }
    details.add(Words.authority(rule.ref().authority()));
    if (rule.from() != null) {
      details.add("From " + rule.from());
    }
    if (rule.until() != null) {
      details.add("Until " + rule.until());
    }
    if (rule.choice() != null) {
      details.add("A choice: " + rule.choice());
    }
    if (rule.replaces() != null) {
      details.add("In place of " + rule.replaces());
    }
    if (rule.note() != null) {
      details.add("Note: " + rule.note());
    }
    details.add(Words.place(rule.ref()));
    return Block.Item.of(rule.id() + " " + rule.ref().title(), Tone.STRONG, details);
  }

  private static String what(Statement statement) {
    return switch (statement.kind()) {
      case RAISES -> "Raises to " + statement.tier();
      case SUGGESTS -> "Suggests " + statement.action();
      case RULES_OUT -> "Rules out " + statement.action();
    };
  }
}
