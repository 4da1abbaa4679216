package io.github.riskrules.tooling.mutation;

import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.render.Block;
import io.github.riskrules.tooling.render.Document;
import io.github.riskrules.tooling.render.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How well the scenarios of a pack guard it, for those who write them. */
public final class MutationReport {
  private MutationReport() {}

  /** Composes the summary: the score, the changes by kind, and what was not seen. */
  public static Document of(MutationTrial trial) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lead(lead(trial), Tone.STRONG));
    blocks.add(
        new Block.Paragraph(
            String.format(
                Locale.ROOT,
                "%s %s: %d small changes, each alone, before %d scenarios.",
                trial.policy().id(),
                trial.policy().version(),
                trial.made(),
                trial.scenarios())));
    trial.problems().stream()
        .map(Problem::text)
        .map(text -> new Block.Item(0, text, Tone.HIGH, List.of()))
        .forEach(blocks::add);
    blocks.add(counts(trial));
    if (!trial.unseen().isEmpty()) {
      blocks.add(new Block.Heading("Shown by no incident"));
      blocks.add(
          new Block.Paragraph(
              "No incident was found in which these would change what a scenario can expect: most"
                  + " likely another condition, rule or safeguard already says the same. They count"
                  + " neither way."));
      trial.unseen().forEach(each -> blocks.add(item(each)));
    }
    return new Document(blocks);
  }

  private static String lead(MutationTrial trial) {
    int shown = trial.made() - trial.unseen().size();
    return String.format(
        Locale.ROOT,
        "The scenarios notice %d of %d changes that some incident shows: %d %%.",
        trial.noticed(),
        shown,
        trial.score());
  }

  private static Block counts(MutationTrial trial) {
    return new Block.Table(
        List.of(
            new Block.Column("Change", false),
            new Block.Column("Made", true),
            new Block.Column("Noticed", true),
            new Block.Column("Not noticed", true),
            new Block.Column("Shown by none", true)),
        "",
        trial.counts().stream().map(MutationReport::row).toList());
  }

  private static Block.Row row(MutationCount count) {
    return new Block.Row(
        Tone.PLAIN,
        List.of(
            count.kind().inWords(),
            Integer.toString(count.made()),
            Integer.toString(count.noticed()),
            Integer.toString(count.unnoticed()),
            Integer.toString(count.unseen())),
        List.of());
  }

  private static Block item(Unnoticed change) {
    return new Block.Item(
        0,
        change.file() + ":" + change.line() + " " + change.of(),
        Tone.PLAIN,
        List.of(change.change()));
  }
}
