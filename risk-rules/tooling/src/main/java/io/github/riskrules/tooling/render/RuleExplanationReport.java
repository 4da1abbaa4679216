package io.github.riskrules.tooling.render;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.tooling.explain.Change;
import io.github.riskrules.tooling.explain.RuleExplanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How one rule stands in one incident, condition by condition, and what would make a difference.
 */
public final class RuleExplanationReport {
  private RuleExplanationReport() {}

  /** Composes the report. */
  public static Document of(RuleExplanation explained, Decision decision) {
    List<Block> blocks = new ArrayList<>();
    Rule rule = explained.rule();
    blocks.add(
        new Block.Lead(
            rule.id() + " " + rule.ref().title() + ": " + stands(explained),
            explained.truth() == Truth.HOLDS ? Tone.STRONG : Tone.PLAIN));
    blocks.add(new Block.Paragraph(meaning(explained)));
    blocks.addAll(ExplanationOpening.of(decision));
    blocks.add(
        new Block.Heading(
            explained.truth() == Truth.HOLDS ? "What it finds" : "What it would find"));
    rule.then()
        .forEach(statement -> blocks.add(Block.Item.of(finds(statement), Tone.PLAIN, List.of())));
    blocks.add(new Block.Heading("What it needs"));
    if (explained.conditions().isEmpty()) {
      blocks.add(new Block.Paragraph("Nothing: it speaks of every incident."));
    } else {
      blocks.add(new Block.Paragraph("Every one of these must be known to hold."));
      blocks.addAll(ConditionItems.of(explained.conditions()));
    }
    blocks.addAll(changes(explained));
    blocks.add(new Block.Heading("Where the rule comes from"));
    blocks.add(
        Block.Item.of(
            Words.sentence(Words.place(rule.ref())),
            Tone.PLAIN,
            List.of(Words.sentence(Words.authority(rule.ref().authority())))));
    blocks.addAll(Closing.of(decision.policy(), decision.engineVersion()));
    return new Document(blocks);
  }

  static String stands(RuleExplanation explained) {
    return !explained.applies()
        ? "not in force on that day"
        : switch (explained.truth()) {
          case HOLDS -> "it holds";
          case UNKNOWN -> "it is open";
          case FAILS -> "it does not hold";
        };
  }

  private static String meaning(RuleExplanation explained) {
    if (!explained.applies()) {
      return "The policy dates this rule, and the day of assessment lies outside its dates.";
    }
    return switch (explained.truth()) {
      case HOLDS -> "Every condition is known to hold, so what it finds stands.";
      case UNKNOWN -> "It may yet hold: that hangs on answers nobody has given.";
      case FAILS -> "On what is recorded it cannot hold.";
    };
  }

  static String finds(Statement statement) {
    String what =
        statement.kind() == FindingKind.RAISES
            ? "Raises the tier to " + statement.tier()
            : (statement.kind() == FindingKind.SUGGESTS ? "Suggests " : "Rules out ")
                + "["
                + statement.action()
                + "]";
    return what + ": " + statement.reason();
  }

  static List<Block> changes(RuleExplanation explained) {
    if (explained.truth() == Truth.HOLDS) {
      return stopping(explained);
    }
    List<Block> blocks = new ArrayList<>();
    if (!explained.applies()) {
      return blocks;
    }
    blocks.add(new Block.Heading("The smallest change that would make it hold"));
    if (explained.toHold().isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              "No small change of facts would: what it needs lies further away, or in what no fact"
                  + " can change, such as a professional's grade or a tier already reached."));
      return blocks;
    }
    Change first = explained.toHold().get(0);
    blocks.add(new Block.Paragraph(size(first)));
    blocks.addAll(ChangeWords.items(explained.toHold()));
    return blocks;
  }

  /** How much it would take, without a word on whether it is to be wished for. */
  static String size(Change change) {
    int answers = change.facts().size() - change.corrections();
    if (change.onlyAnswers()) {
      return answers == 1
          ? "One answer to an open question is enough."
          : String.format(
              Locale.ROOT, "%d answers to open questions, all of them together.", answers);
    }
    String wrong =
        change.corrections() == 1
            ? "It would hold only if one recorded fact were wrong"
            : String.format(
                Locale.ROOT,
                "It would hold only if %d recorded facts were wrong",
                change.corrections());
    return answers == 0
        ? wrong + "."
        : String.format(
            Locale.ROOT,
            "%s, and %d open %s answered as shown.",
            wrong,
            answers,
            answers == 1 ? "question were" : "questions were");
  }

  private static List<Block> stopping(RuleExplanation explained) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading("What it rests on"));
    if (explained.toStop().isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              explained.conditions().isEmpty()
                  ? "On nothing that could be recorded wrongly."
                  : "No small error in what is recorded could undo it."));
      return blocks;
    }
    int wrong = explained.toStop().get(0).facts().size();
    blocks.add(
        new Block.Paragraph(
            wrong == 1
                ? "It would not hold only if this were recorded wrongly:"
                : String.format(
                    Locale.ROOT,
                    "It would not hold only if all of these %d were recorded wrongly:",
                    wrong)));
    blocks.addAll(ChangeWords.recorded(explained.toStop()));
    return blocks;
  }
}
