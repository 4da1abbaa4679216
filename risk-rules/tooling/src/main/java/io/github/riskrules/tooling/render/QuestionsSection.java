package io.github.riskrules.tooling.render;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Question;
import java.util.ArrayList;
import java.util.List;

/** What to ask next, numbered, the questions that can move the tier first. */
final class QuestionsSection {
  private static final int MOVING_SHOWN = 12;
  private static final int OTHERS_SHOWN = 8;
  private static final int NAMES_SHOWN = 3;

  private QuestionsSection() {}

  static List<Block> of(Decision decision) {
    List<Question> moving =
        decision.questions().stream().filter(each -> each.mayRaiseTo() != null).toList();
    List<Question> others =
        decision.questions().stream().filter(each -> each.mayRaiseTo() == null).toList();
    if (moving.isEmpty() && others.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading("What to ask"));
    part("Can raise the tier", moving, MOVING_SHOWN, 1, blocks);
    part("Settle an action", others, OTHERS_SHOWN, moving.size() + 1, blocks);
    return blocks;
  }

  private static void part(
      String heading, List<Question> questions, int most, int first, List<Block> blocks) {
    if (questions.isEmpty()) {
      return;
    }
    blocks.add(new Block.Subheading(heading));
    int shown = Math.min(most, questions.size());
    for (int i = 0; i < shown; i++) {
      blocks.add(item(first + i, questions.get(i)));
    }
    if (shown < questions.size()) {
      blocks.add(
          new Block.Paragraph(
              "And %d more, numbers %d to %d in the JSON form."
                  .formatted(
                      questions.size() - shown, first + shown, first + questions.size() - 1)));
    }
  }

  private static Block item(int number, Question question) {
    List<String> parts = new ArrayList<>();
    if (question.mayRaiseTo() != null) {
      parts.add("may raise the tier to " + question.mayRaiseTo());
    }
    if (!question.actions().isEmpty()) {
      parts.add("settles " + Words.few(question.actions(), NAMES_SHOWN, ", "));
    }
    if (!question.rules().isEmpty()) {
      parts.add("for " + Words.few(question.rules(), NAMES_SHOWN, ", "));
    }
    return new Block.Item(
        number,
        "%s (%s)".formatted(question.question(), question.fact()),
        Tone.PLAIN,
        parts.isEmpty() ? List.of() : List.of(String.join("; ", parts)));
  }
}
