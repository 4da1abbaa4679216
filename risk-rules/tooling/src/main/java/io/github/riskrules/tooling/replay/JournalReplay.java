package io.github.riskrules.tooling.replay;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.record.JournalReading;
import io.github.riskrules.engine.record.UnreadableJournalException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The decisions of a journal, or of single lines of one, made again.
 *
 * @param replays one for each decision, in the order of the journal
 */
public record JournalReplay(List<Replay> replays) {
  /** What the {@code schema} field of such a document says. */
  public static final String SCHEMA = "replay/1";

  public JournalReplay {
    replays = List.copyOf(replays);
  }

  /**
   * Makes decisions again.
   *
   * @param entries the entries to replay; all if empty
   * @param given policies to look among before the bundled ones
   * @throws UnreadableJournalException if a line is no entry; it names the line
   * @throws IOException if the file cannot be read
   */
  public static JournalReplay of(Path journal, Set<Integer> entries, List<PolicyPack> given)
      throws IOException, UnreadableJournalException {
    Policies policies = Policies.of(given);
    List<Replay> replays = new ArrayList<>();
    JournalReading.each(
        journal,
        entry -> {
          if (entries.isEmpty() || entries.contains(entry.sealed().entry())) {
            Replay.of(entry, policies).ifPresent(replays::add);
          }
        });
    return new JournalReplay(replays);
  }

  /** How many came out like that. */
  public int count(ReplayOutcome outcome) {
    return (int) replays.stream().filter(each -> each.outcome() == outcome).count();
  }
}
