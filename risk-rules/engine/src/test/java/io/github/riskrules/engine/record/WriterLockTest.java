package io.github.riskrules.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two writers of one journal, each of which may have deleted the file that holds off the other. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a file that is locked cannot be deleted there")
class WriterLockTest {
  @TempDir private Path folder;

  @Test
  void whose_file_is_deleted_or_replaced_lets_nothing_more_be_written() throws Exception {
    Path path = folder.resolve("decisions.jsonl");
    for (boolean isReplaced : List.of(false, true)) {
      try (DecisionJournal journal = DecisionJournal.open(path)) {
        journal.append(Small.record(1));
        Files.delete(WriterLock.beside(path));
        if (isReplaced) {
          Files.createFile(WriterLock.beside(path));
        }
        assertThatThrownBy(() -> journal.append(Small.record(2)))
            .isInstanceOf(NotRecordedException.class)
            .hasMessage(
                "the journal was moved, replaced or written by something else while it was open,"
                    + " or its lock file was. Close it and open it anew.");
      }
    }
    assertThat(JournalVerification.of(path, List.of()).entries()).isEqualTo(2);
  }

  /** The two meet at the worst moment: between the look at the end of the file and the write. */
  @Test
  void is_backed_by_a_lock_on_the_journal_while_an_entry_is_written() throws Exception {
    Path path = Small.journal(folder, 0);
    try (WriterLock lock = WriterLock.of(path);
        JournalFile one = JournalFile.open(path, lock);
        JournalFile other = JournalFile.open(path, lock)) {
      long written =
          one.exclusively(
              () -> {
                assertThatThrownBy(() -> other.exclusively(other::end))
                    .isInstanceOf(NotRecordedException.class)
                    .hasMessageStartingWith("the journal is being written by another program");
                one.append("entry 1\n");
                return one.end();
              });
      assertThatThrownBy(() -> other.exclusively(other::end))
          .isInstanceOf(NotRecordedException.class)
          .hasMessageStartingWith("the journal was moved, replaced or written by something else");
      assertThat(one.exclusively(one::end)).isEqualTo(written);
    }
  }

  @Test
  void is_backed_by_a_lock_on_the_journal_that_other_programs_find() throws Exception {
    Path path = Small.journal(folder, 0);
    try (WriterLock lock = WriterLock.of(path);
        JournalFile file = JournalFile.open(path, lock)) {
      List<String> said =
          file.exclusively(
              () -> {
                Files.delete(WriterLock.beside(path));
                return said(path);
              });
      assertThat(said)
          .singleElement()
          .asString()
          .startsWith("NOT RECORDED the journal is being written by another program");
    }
  }

  @Test
  void that_is_deleted_under_a_program_at_work_costs_no_acknowledged_entry() throws Exception {
    Path path = folder.resolve("decisions.jsonl");
    Process program = AppendingProgram.start(path, "");
    List<String> acknowledged = new ArrayList<>();
    try (BufferedReader in = reader(program)) {
      acknowledged.add(in.readLine());
      Files.delete(WriterLock.beside(path));
      acknowledged.addAll(in.lines().toList());
    }
    assertThat(program.waitFor()).isZero();
    assertThat(acknowledged.remove(acknowledged.size() - 1))
        .startsWith("NOT RECORDED the journal was moved, replaced or written by something else");
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      Receipt kept = journal.append(Small.record(1));
      acknowledged.add(kept.entry() + " " + kept.hash());
    }

    List<String> kept = new ArrayList<>();
    JournalReading.each(
        path, entry -> kept.add(entry.receipt().entry() + " " + entry.receipt().hash()));
    assertThat(kept).isEqualTo(acknowledged);
  }

  /** What a program says that tries to write until it cannot. */
  private static List<String> said(Path path) {
    try {
      Process program = AppendingProgram.start(path, "");
      try (BufferedReader in = reader(program)) {
        return in.lines().toList();
      }
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private static BufferedReader reader(Process program) {
    return new BufferedReader(
        new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
  }
}
