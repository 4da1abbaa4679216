package io.github.riskrules.engine.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.problem.Problem;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A program that writes a journal is killed, as nothing but the system can kill one. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no bash and no signal to kill with")
class KilledWriterTest {
  private static final int KILLS = Integer.getInteger("crash.kills", 20);
  private static final long SEED = 20261120;

  @TempDir private Path folder;

  @Test
  void loses_nothing_acknowledged_and_trusts_nothing_half_written() throws Exception {
    Random random = new Random(SEED);
    int halfWritten = 0;
    for (int i = 0; i < KILLS; i++) {
      Path path = Files.createDirectory(folder.resolve("kill-" + i)).resolve("decisions.jsonl");
      Process program = AppendingProgram.start(path, "");
      List<String> said = said(program, 1 + random.nextInt(40_000_000));
      program.waitFor();

      assertThat(said).as("seed %d, kill %d", SEED, i).isNotEmpty();
      halfWritten += holds(path, said);
      goesOn(path, said);
      Files.delete(path);
    }
    System.getLogger(KilledWriterTest.class.getName())
        .log(System.Logger.Level.INFO, "{0} of {1} kills left half a line", halfWritten, KILLS);
  }

  @Test
  void a_disk_that_is_full_costs_no_entry() throws Exception {
    Path path = folder.resolve("decisions.jsonl");
    // No file may grow beyond that many KB: the system refuses the rest in the midst of a line.
    Process program = AppendingProgram.start(path, "ulimit -f 40;");
    List<String> said = said(program, 0);
    assertThat(program.waitFor()).isZero();

    String last = said.remove(said.size() - 1);
    assertThat(last)
        .startsWith("NOT RECORDED the journal cannot be written. Check that the disk has room");
    holds(path, said);
    assertThat(JournalVerification.of(path, List.of()).entries()).isEqualTo(said.size());
    goesOn(path, said);
  }

  /** What the program says until it ends; it is killed some time after it has begun to speak. */
  private static List<String> said(Process program, long nanosUntilKilled) throws Exception {
    List<String> said = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        said.add(line);
        if (said.size() == 1 && nanosUntilKilled > 0) {
          Thread.sleep(nanosUntilKilled / 1_000_000, (int) (nanosUntilKilled % 1_000_000));
          program.toHandle().destroyForcibly();
        }
      }
    }
    // A line of its own that the kill has cut short says nothing.
    String last = said.isEmpty() ? "" : said.get(said.size() - 1);
    if (nanosUntilKilled > 0 && !last.matches("[0-9]+ [0-9a-f]{64}")) {
      said.remove(last);
    }
    return said;
  }

  /** Every acknowledged entry is there before anything is set right; 1 if half a line is, too. */
  private static int holds(Path path, List<String> acknowledged) throws Exception {
    List<Problem> problems = JournalVerification.of(path, List.of()).problems();
    assertThat(problems).extracting(Problem::what).isSubsetOf(List.of("the last line breaks off."));
    List<String> lines = Files.readAllLines(path);
    for (int i = 0; i < acknowledged.size(); i++) {
      Receipt kept = JournalEntry.read(lines.get(i)).receipt();
      assertThat(acknowledged.get(i)).isEqualTo(kept.entry() + " " + kept.hash());
    }
    return problems.size();
  }

  /** The journal opens and takes the next entry, and nothing half-written is left. */
  private static void goesOn(Path path, List<String> acknowledged) throws Exception {
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      assertThat(journal.head().entry()).isBetween(acknowledged.size(), acknowledged.size() + 1);
      journal.append(Small.record(1));
    }
    assertThat(JournalVerification.of(path, List.of()).problems()).isEmpty();
  }
}
