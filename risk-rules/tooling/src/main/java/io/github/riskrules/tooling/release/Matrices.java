package io.github.riskrules.tooling.release;

import io.github.riskrules.decision.TierRange;
import io.github.riskrules.tooling.diff.ActionCount;
import io.github.riskrules.tooling.diff.PackDiff;
import io.github.riskrules.tooling.diff.TierMove;
import io.github.riskrules.tooling.render.Block;
import io.github.riskrules.tooling.render.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How many incidents go from which tier range to which, and how actions stand, as tables. */
final class Matrices {
  private Matrices() {}

  static List<Block> of(PackDiff diff) {
    List<Block> blocks = new ArrayList<>();
    if (!diff.tiers().isEmpty()) {
      blocks.add(new Block.Heading("Tiers before and now"));
      blocks.add(tiers(diff.tiers()));
    }
    if (!diff.actionCounts().isEmpty()) {
      blocks.add(new Block.Heading("Actions before and now"));
      blocks.add(actions(diff.actionCounts()));
    }
    return blocks;
  }

  /** Every range that some incident has before or now, the gravest first. */
  static List<TierRange> ranges(List<TierMove> moves) {
    return moves.stream()
        .flatMap(move -> Stream.of(move.before(), move.after()))
        .distinct()
        .sorted(
            Comparator.comparing(TierRange::atLeast).thenComparing(TierRange::atMost).reversed())
        .toList();
  }

  static int incidents(List<TierMove> moves, TierRange before, TierRange after) {
    return moves.stream()
        .filter(move -> move.before().equals(before) && move.after().equals(after))
        .mapToInt(TierMove::incidents)
        .sum();
  }

  private static Block tiers(List<TierMove> moves) {
    List<TierRange> ranges = ranges(moves);
    List<Block.Column> columns = new ArrayList<>();
    columns.add(new Block.Column("Before \\ now", false));
    ranges.forEach(range -> columns.add(new Block.Column(ChangeWords.cell(range), true)));
    List<Block.Row> rows = new ArrayList<>();
    for (TierRange before : ranges) {
      List<String> cells = new ArrayList<>();
      cells.add(ChangeWords.cell(before));
      for (TierRange after : ranges) {
        int incidents = incidents(moves, before, after);
        cells.add(incidents == 0 ? "." : ChangeWords.number(incidents));
      }
      rows.add(new Block.Row(Tone.PLAIN, cells, List.of()));
    }
    return new Block.Table(columns, "", rows);
  }

  private static Block actions(List<ActionCount> counts) {
    List<Block.Row> rows = new ArrayList<>();
    for (ActionCount count : counts) {
      rows.add(
          new Block.Row(
              Tone.PLAIN,
              List.of(
                  count.label() + " (" + count.code() + ")",
                  cell(count.lost()),
                  cell(count.gained()),
                  cell(count.later()),
                  cell(count.sooner()),
                  cell(count.otherwise()),
                  ChangeWords.number(count.unchanged())),
              List.of()));
    }
    return new Block.Table(
        List.of(
            new Block.Column("Action", false),
            new Block.Column("Lost", true),
            new Block.Column("Gained", true),
            new Block.Column("Later", true),
            new Block.Column("Sooner", true),
            new Block.Column("Otherwise", true),
            new Block.Column("As before", true)),
        "",
        rows);
  }

  private static String cell(int incidents) {
    return incidents == 0 ? "." : ChangeWords.number(incidents);
  }
}
