package io.github.riskrules.tooling.render;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Question;
import io.github.riskrules.incident.RiskTier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What to ask next, numbered, the questions that can move the tier first. */
final class QuestionsSection {
  private static final int SHOWN = 10;
  private static final int NAMES_SHOWN = 2;

  private QuestionsSection() {}

  /** Keeps the decision's order, in which questions of one weight stand together. */
  static List<Block> of(Decision decision) {
    List<Question> questions = decision.questions();
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < questions.size()) {
      RiskTier weight = questions.get(start).mayRaiseTo();
      int end = start;
      while (end < questions.size() && questions.get(end).mayRaiseTo() == weight) {
        end++;
      }
      part(weight, questions, start, end, blocks);
      start = end;
    }
    if (!blocks.isEmpty()) {
      blocks.add(0, new Block.Heading("What to ask"));
    }
    return blocks;
  }

  private static void part(
      @Nullable RiskTier weight, List<Question> questions, int start, int end, List<Block> blocks) {
    blocks.add(
        new Block.Subheading(
            weight == null ? "Settle an action" : "May raise the tier to " + weight));
    int shown = Math.min(SHOWN, end - start);
    for (int i = start; i < start + shown; i++) {
      blocks.add(item(i + 1, questions.get(i)));
    }
    if (start + shown < end) {
      blocks.add(
          new Block.Paragraph(
              String.format(
                  Locale.ROOT,
                  "And %d more, numbers %d to %d in the JSON form.",
                  end - start - shown,
                  start + shown + 1,
                  end)));
    }
  }

  private static Block item(int number, Question question) {
    List<String> parts = new ArrayList<>();
    if (!question.rules().isEmpty()) {
      parts.add("for " + Words.few(question.rules(), NAMES_SHOWN, ", "));
    }
    if (!question.actions().isEmpty()) {
      parts.add("settles " + Words.few(question.actions(), NAMES_SHOWN, ", "));
    }
    return new Block.Item(
        number,
        String.format(Locale.ROOT, "%s (%s)", question.question(), question.fact()),
        Tone.PLAIN,
        parts.isEmpty() ? List.of() : List.of(String.join("; ", parts)));
  }
}
