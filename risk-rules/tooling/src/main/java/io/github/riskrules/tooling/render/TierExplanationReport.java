package io.github.riskrules.tooling.render;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Question;
import io.github.riskrules.incident.Direction;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.explain.Change;
import io.github.riskrules.tooling.explain.RuleExplanation;
import io.github.riskrules.tooling.explain.TierExplanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where an incident stands: what could move its tier up, and what keeps it from being lower. */
public final class TierExplanationReport {
  private static final int QUESTIONS_SHOWN = 8;

  private TierExplanationReport() {}

  /** Composes the report. */
  public static Document of(TierExplanation explained, Decision decision) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Lead(
            "Tier: " + explained.range().inWords(), Tone.of(explained.range().atMost())));
    blocks.addAll(ExplanationOpening.of(decision));
    movingUp(explained, blocks);
    resting(explained, blocks);
    open(explained, decision, blocks);
    actions(explained, decision, blocks);
    blocks.addAll(Closing.of(decision.policy(), decision.engineVersion()));
    return new Document(blocks);
  }

  private static void movingUp(TierExplanation explained, List<Block> blocks) {
    RiskTier reached = explained.range().atLeast();
    if (reached == RiskTier.HIGH) {
      return;
    }
    blocks.add(new Block.Heading("What would move it up"));
    if (explained.raising().isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              "No small change of facts would. A professional who grades it higher raises it at"
                  + " once."));
      return;
    }
    blocks.add(
        new Block.Paragraph(
            String.format(
                Locale.ROOT,
                "%s would raise it above %s%s. A professional who grades it higher raises it at"
                    + " once.",
                thatDoNotHold(explained.raising().size() + explained.otherRaising().size()),
                reached,
                nearest(explained))));
    explained.raising().forEach(rule -> blocks.add(raising(rule)));
    if (!explained.otherRaising().isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              String.format(
                  Locale.ROOT,
                  "%s, and none is nearer: --rule ID tells what one of them takes, and 'risk rules"
                      + " PACK' lists the ids.",
                  others(explained.otherRaising().size(), "rule"))));
    }
  }

  private static String thatDoNotHold(int rules) {
    return rules == 1 ? "1 rule that does not hold" : rules + " rules that do not hold";
  }

  private static String nearest(TierExplanation explained) {
    int told = explained.raising().size();
    if (!explained.otherRaising().isEmpty()) {
      return "; here are the " + told + " nearest, nearest first";
    }
    return told == 1 ? "" : ", the nearest first";
  }

  private static String others(int number, String what) {
    return number == 1
        ? "There is 1 other " + what
        : "There are " + Words.counted(number, "other " + what);
  }

  private static Block raising(RuleExplanation rule) {
    RiskTier tier = TierExplanation.tier(rule.rule());
    List<String> details = new ArrayList<>();
    details.add(RuleExplanationReport.size(rule.toHold().get(0)));
    details.addAll(ChangeWords.lines(rule.toHold()));
    return Block.Item.of(
        tier + ": " + rule.rule().id() + " " + rule.rule().ref().title(), Tone.of(tier), details);
  }

  private static void resting(TierExplanation explained, List<Block> blocks) {
    RiskTier reached = explained.range().atLeast();
    if (reached == RiskTier.STANDARD) {
      return;
    }
    blocks.add(new Block.Heading("What keeps it from being lower"));
    int rules = explained.holding().size();
    List<String> grounds = new ArrayList<>();
    if (rules > 0) {
      grounds.add(rules == 1 ? "this rule" : "all of these " + rules + " rules");
    }
    if (explained.grades() > 0) {
      grounds.add(
          explained.grades() == 1
              ? "a professional's grade"
              : explained.grades() + " professionals' grades");
    }
    blocks.add(
        new Block.Paragraph(
            String.format(
                Locale.ROOT,
                "It would not be %s only if %s rested on facts recorded wrongly.",
                reached,
                Words.both(grounds))));
    explained.holding().forEach(rule -> blocks.add(holding(rule)));
  }

  private static Block holding(RuleExplanation rule) {
    List<String> details = new ArrayList<>();
    if (!rule.toStop().isEmpty()) {
      details.add(rests(rule.toStop().get(0)));
      details.addAll(ChangeWords.recordedLines(rule.toStop()));
    }
    return Block.Item.of(rule.rule().id() + " " + rule.rule().ref().title(), Tone.STRONG, details);
  }

  private static String rests(Change change) {
    int wrong = change.facts().size();
    return wrong == 1
        ? "It holds unless this is recorded wrongly:"
        : "It holds unless all of these " + wrong + " are recorded wrongly:";
  }

  /** Which answers would settle it is told with what else they could do: raise it. */
  private static void open(TierExplanation explained, Decision decision, List<Block> blocks) {
    if (explained.range().isSettled()) {
      return;
    }
    RiskTier highest = explained.range().atMost();
    blocks.add(new Block.Heading("Why " + highest + " is not excluded"));
    List<Question> questions =
        decision.questions().stream().filter(each -> each.mayRaiseTo() == highest).toList();
    blocks.add(
        new Block.Paragraph(
            String.format(
                Locale.ROOT,
                "%d rules wait for %d open questions. Until every one of them is asked and"
                    + " answered, act as if it may be %s. It would be excluded only if each were"
                    + " answered as shown; any other answer may raise the tier.",
                explained.open().size(),
                questions.size(),
                highest)));
    for (Question question : questions.subList(0, Math.min(QUESTIONS_SHOWN, questions.size()))) {
      blocks.add(
          Block.Item.of(
              question.question() + " (" + question.fact() + ")",
              Tone.PLAIN,
              List.of(
                  "Excludes nothing by itself. "
                      + benign(question.fact())
                      + " For: "
                      + Words.few(question.rules(), 3, ", ")
                      + ".")));
    }
    if (questions.size() > QUESTIONS_SHOWN) {
      blocks.add(
          new Block.Paragraph(
              "And "
                  + (questions.size() - QUESTIONS_SHOWN)
                  + " more: risk assess lists them all."));
    }
  }

  private static String benign(String path) {
    return Words.fact(path)
        .map(
            fact ->
                fact.direction() == Direction.RISK
                    ? "Needed: no."
                    : fact.direction() == Direction.PROTECTIVE ? "Needed: yes." : "")
        .orElse("");
  }

  private static void actions(TierExplanation explained, Decision decision, List<Block> blocks) {
    blocks.add(new Block.Heading("Actions"));
    blocks.add(
        new Block.Paragraph(
            String.format(
                Locale.ROOT,
                "%d suggested, %d not. --action explains any of them.%s",
                decision.suggested().size(),
                decision.unsuggested().size(),
                explained.nearActions().isEmpty()
                    ? ""
                    : " These protective ones are nearest to being suggested:")));
    for (TierExplanation.NearAction near : explained.nearActions()) {
      List<String> details = new ArrayList<>();
      details.add(RuleExplanationReport.size(near.toSuggest().get(0)));
      details.addAll(ChangeWords.lines(near.toSuggest()));
      blocks.add(
          Block.Item.of(
              near.action().action().label() + " [" + near.action().code() + "]",
              Tone.STRONG,
              details));
    }
    if (!explained.otherActions().isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              String.format(
                  Locale.ROOT,
                  "%s, and none is nearer: --action CODE tells what one of them takes, and 'risk"
                      + " actions PACK' lists the codes.",
                  others(explained.otherActions().size(), "protective action"))));
    }
  }
}
