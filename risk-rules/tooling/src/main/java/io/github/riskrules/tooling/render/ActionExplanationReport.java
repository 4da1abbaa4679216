package io.github.riskrules.tooling.render;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Deadline;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.SuggestedAction;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.deadline.Calculation;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.tooling.explain.ActionExplanation;
import io.github.riskrules.tooling.explain.ActionExplanation.Voice;
import io.github.riskrules.tooling.explain.ConditionStanding;
import io.github.riskrules.tooling.explain.RuleExplanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why one action is suggested, or is not: each rule that speaks of it, and how it stands. */
public final class ActionExplanationReport {
  private ActionExplanationReport() {}

  /** Composes the report. */
  public static Document of(ActionExplanation explained, Decision decision) {
    List<Block> blocks = new ArrayList<>();
    Action action = explained.action().action();
    blocks.add(
        new Block.Lead(
            String.format(
                Locale.ROOT, "%s [%s]: %s", action.label(), action.code(), status(explained)),
            Tone.STRONG));
    blocks.add(new Block.Paragraph(meaning(explained)));
    blocks.addAll(ExplanationOpening.of(decision));
    voices(explained, FindingKind.SUGGESTS, "Rules that suggest it", blocks);
    voices(explained, FindingKind.RULES_OUT, "Rules that rule it out", blocks);
    bringingAbout(explained, blocks);
    for (SuggestedAction suggested : decision.suggested()) {
      if (suggested.action().code().equals(action.code())) {
        toSettle(suggested, blocks);
        deadline(suggested.deadline(), explained, blocks);
      }
    }
    blocks.addAll(Closing.of(decision.policy(), decision.engineVersion()));
    return new Document(blocks);
  }

  private static String status(ActionExplanation explained) {
    return explained.status().isEmpty()
        ? "suggested"
        : switch (explained.status().get()) {
          case RULED_OUT -> "ruled out";
          case WAITING -> "waiting for answers";
          case NOT_REACHED -> "not reached";
        };
  }

  private static String meaning(ActionExplanation explained) {
    boolean conditional = explained.action().action().effect() == ActionEffect.CONDITIONAL;
    if (explained.status().isEmpty()) {
      return "A rule known to hold suggests it, and none rules it out.";
    }
    return switch (explained.status().get()) {
      case RULED_OUT -> "A rule would suggest it, and another, known to hold, rules it out.";
      case WAITING ->
          conditional
              ? "It waits, because it is safe only where risk is known to be low: while any rule"
                  + " that rules it out may hold, or none that suggests it is known to, it is not"
                  + " suggested."
              : "It waits for answers: a rule that suggests it may yet hold.";
      case NOT_REACHED -> "On what is recorded, no rule that suggests it can hold.";
    };
  }

  private static void voices(
      ActionExplanation explained, FindingKind kind, String heading, List<Block> blocks) {
    List<Voice> voices = explained.voices().stream().filter(voice -> voice.kind() == kind).toList();
    if (!voices.isEmpty()) {
      blocks.add(new Block.Heading(heading));
      voices.forEach(voice -> blocks.add(item(explained, voice)));
    }
  }

  private static Block item(ActionExplanation explained, Voice voice) {
    RuleExplanation rule = voice.rule();
    List<String> details = new ArrayList<>();
    rule.rule().then().stream()
        .filter(each -> explained.action().code().equals(each.action()))
        .filter(each -> each.kind() == voice.kind())
        .map(Statement::reason)
        .findFirst()
        .ifPresent(details::add);
    for (ConditionStanding condition : rule.conditions()) {
      if (rule.truth() == Truth.HOLDS || condition.truth() != Truth.HOLDS) {
        details.addAll(ConditionItems.inShort(condition));
      }
    }
    details.addAll(difference(explained, voice));
    details.add(
        Words.authority(rule.rule().ref().authority())
            + ", "
            + Words.sentence(Words.place(rule.rule().ref())));
    return Block.Item.of(
        ConditionItems.stands(rule.truth())
            + ": "
            + rule.rule().id()
            + " "
            + rule.rule().ref().title(),
        rule.truth() == Truth.FAILS ? Tone.PLAIN : Tone.STRONG,
        details);
  }

  /** What a rule rests on, or lacks; never how one that guards against leniency could be undone. */
  private static List<String> difference(ActionExplanation explained, Voice voice) {
    RuleExplanation rule = voice.rule();
    boolean protective = explained.action().action().effect() == ActionEffect.PROTECTIVE;
    boolean towardsLeniency = (voice.kind() == FindingKind.SUGGESTS) != protective;
    if (rule.truth() == Truth.HOLDS || rule.toHold().isEmpty() || towardsLeniency) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("To hold: " + RuleExplanationReport.size(rule.toHold().get(0)));
    lines.addAll(ChangeWords.lines(rule.toHold()));
    return lines;
  }

  private static void bringingAbout(ActionExplanation explained, List<Block> blocks) {
    if (explained.status().isEmpty()) {
      return;
    }
    boolean conditional = explained.action().action().effect() == ActionEffect.CONDITIONAL;
    blocks.add(new Block.Heading("What would bring it about"));
    if (conditional) {
      blocks.add(
          new Block.Paragraph(
              "Nothing here leads towards it: it is safe only where risk is known to be low. Ask"
                  + " the open questions for the victim's safety; the rules above say what would"
                  + " have to be known."));
    } else if (explained.toSuggest().isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              explained.status().get() == ActionStatus.RULED_OUT
                  ? "It stays ruled out for as long as the rule above holds."
                  : "No small change of facts would."));
    } else {
      blocks.add(new Block.Paragraph(RuleExplanationReport.size(explained.toSuggest().get(0))));
      blocks.addAll(ChangeWords.items(explained.toSuggest()));
    }
  }

  private static void toSettle(SuggestedAction suggested, List<Block> blocks) {
    if (!suggested.stillToSettle().isEmpty()) {
      blocks.add(new Block.Heading("Still to settle"));
      for (String fact : suggested.stillToSettle()) {
        blocks.add(Block.Item.of(Words.question(fact), Tone.PLAIN, List.of()));
      }
    }
  }

  private static void deadline(Deadline deadline, ActionExplanation explained, List<Block> blocks) {
    blocks.add(new Block.Heading("By when"));
    List<String> details = new ArrayList<>();
    if (explained.calculation().isPresent()) {
      Calculation counted = explained.calculation().get();
      details.add("Counted from " + Words.london(counted.from().earliest()) + ".");
      counted.steps().forEach(step -> details.add(DeadlineReport.day(step, counted.rule().unit())));
    }
    if (deadline.note() != null) {
      details.add(Words.sentence(deadline.note()));
    }
    String by = deadline.actBy() == null ? "" : "By " + Words.london(deadline.actBy()) + ": ";
    blocks.add(Block.Item.of(by + Words.sentence(deadline.inWords()), Tone.STRONG, details));
  }
}
