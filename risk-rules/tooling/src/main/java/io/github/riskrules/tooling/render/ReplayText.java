package io.github.riskrules.tooling.render;

import io.github.riskrules.tooling.replay.JournalReplay;
import io.github.riskrules.tooling.replay.Replay;
import io.github.riskrules.tooling.replay.ReplayOutcome;

/** What came of replaying a journal, as lines for a terminal. */
public final class ReplayText {
  private ReplayText() {}

  /** Each decision that is not the same to the byte, with what is different; then the counts. */
  public static String of(JournalReplay replay) {
    StringBuilder text = new StringBuilder();
    for (Replay each : replay.replays()) {
      if (each.outcome() != ReplayOutcome.SAME_BYTES) {
        text.append("entry ").append(each.entry()).append(": ").append(said(each)).append('\n');
        each.differences()
            .forEach(line -> text.append("  ").append(Printable.of(line)).append('\n'));
      }
    }
    for (ReplayOutcome outcome : ReplayOutcome.values()) {
      int count = replay.count(outcome);
      if (count > 0) {
        text.append(Words.counted(count, "decision")).append(counted(outcome)).append(".\n");
      }
    }
    return text.append(replay.replays().isEmpty() ? "There was no decision to replay.\n" : "")
        .toString();
  }

  private static String said(Replay replay) {
    return switch (replay.outcome()) {
      case SAME_BYTES -> "the same, to the byte.";
      case SAME_DECISION ->
          "the same decision, made by version "
              + replay.replayedBy()
              + " instead of "
              + replay.recordedBy()
              + ".";
      case DIFFERENT ->
          "another decision, "
              + (replay.recordedBy().equals(replay.replayedBy())
                  ? "though by the same version " + replay.replayedBy() + "."
                  : "made by version "
                      + replay.replayedBy()
                      + " instead of "
                      + replay.recordedBy()
                      + ".");
      case EDITED -> "was edited and is not replayed. Run risk verify.";
      case REDACTED -> "its evidence was taken out, so it cannot be replayed.";
      case NO_POLICY ->
          "its policy is not at hand. Give the pack "
              + Printable.of(replay.policy().id() + " " + replay.policy().version())
              + " of digest "
              + Printable.of(replay.policy().digest())
              + " with --pack.";
    };
  }

  private static String counted(ReplayOutcome outcome) {
    return switch (outcome) {
      case SAME_BYTES -> " replayed: the same, to the byte";
      case SAME_DECISION -> " replayed by another version: the same";
      case DIFFERENT -> " replayed: not the same";
      case EDITED -> " not replayed: edited";
      case REDACTED -> " not replayed: evidence taken out";
      case NO_POLICY -> " not replayed: policy not at hand";
    };
  }
}
