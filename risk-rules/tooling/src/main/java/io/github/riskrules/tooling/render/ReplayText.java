package io.github.riskrules.tooling.render;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.tooling.replay.JournalReplay;
import io.github.riskrules.tooling.replay.Replay;
import io.github.riskrules.tooling.replay.ReplayOutcome;

/** What came of replaying a journal, as lines for a terminal. */
public final class ReplayText {
  private ReplayText() {}

  /** Each decision that is another one, with what is different; then the counts. */
  public static String of(JournalReplay replay) {
    StringBuilder text = new StringBuilder();
    for (Replay each : replay.replays()) {
      if (each.outcome() == ReplayOutcome.DIFFERENT || each.outcome() == ReplayOutcome.EDITED) {
        text.append("entry ").append(each.entry()).append(": ").append(said(each)).append('\n');
        each.differences()
            .forEach(line -> text.append("  ").append(Printable.of(line)).append('\n'));
      }
    }
    replay.replays().stream()
        .filter(each -> each.outcome() == ReplayOutcome.NO_POLICY)
        .map(Replay::policy)
        .distinct()
        .forEach(policy -> text.append(notAtHand(policy)).append('\n'));
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
    if (replay.outcome() == ReplayOutcome.EDITED) {
      return "was edited and is not replayed. Run risk verify.";
    }
    return replay.recordedBy().equals(replay.replayedBy())
        ? "another decision, though by the same version " + replay.replayedBy() + "."
        : "another decision, by version "
            + replay.replayedBy()
            + " instead of "
            + Printable.of(replay.recordedBy())
            + ".";
  }

  private static String notAtHand(PolicyRef policy) {
    return "A policy is not at hand. Give it with --pack: "
        + Printable.of(policy.id() + " " + policy.version() + ", digest " + policy.digest())
        + ".";
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
