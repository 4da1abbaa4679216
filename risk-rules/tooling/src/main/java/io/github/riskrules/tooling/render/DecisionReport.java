package io.github.riskrules.tooling.render;

import io.github.riskrules.decision.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A decision for the people who handle the incident: the tier range first, then what to know before
 * relying on it, the suggested actions, why, why not, and what to ask.
 */
public final class DecisionReport {
  /** What every report of a decision ends with. */
  public static final String A_PERSON_DECIDES =
      "This suggests; a person decides. It is computed from the facts given and predicts nothing.";

  private DecisionReport() {}

  /**
   * Composes the report. Long lists are cut short and say so; the decision's JSON form has all of
   * them.
   */
  public static Document of(Decision decision) {
    List<Block> blocks = new ArrayList<>(opening(decision));
    blocks.addAll(notices(decision));
    blocks.addAll(SuggestedSection.of(decision));
    blocks.addAll(FindingsSection.of(decision));
    blocks.addAll(UnsuggestedSection.of(decision));
    blocks.addAll(QuestionsSection.of(decision));
    blocks.addAll(Closing.of(decision.policy(), decision.engineVersion()));
    return new Document(blocks);
  }

  private static List<Block> opening(Decision decision) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Lead("Tier: " + decision.tier().inWords(), Tone.of(decision.tier().atMost())));
    if (!decision.tier().isSettled()) {
      blocks.add(
          new Block.Paragraph(
              "Until the questions below are answered, act as if it may be "
                  + decision.tier().atMost()
                  + "."));
    }
    blocks.add(
        new Block.Paragraph(
            String.format(
                Locale.ROOT,
                "Incident %s, assessed %s under %s %s.",
                decision.incidentId(),
                Words.london(decision.assessedAt()),
                decision.policy().id(),
                decision.policy().version())));
    return blocks;
  }

  static List<Block> notices(Decision decision) {
    List<Block> blocks = new ArrayList<>();
    if (!decision.notices().isEmpty()) {
      blocks.add(new Block.Heading("Know before relying on this"));
      for (String notice : decision.notices()) {
        blocks.add(Block.Item.of(notice, Tone.HIGH, List.of()));
      }
    }
    return blocks;
  }
}
