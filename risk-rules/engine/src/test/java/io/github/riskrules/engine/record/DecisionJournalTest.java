package io.github.riskrules.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.riskrules.decision.HumanDecision;
import io.github.riskrules.incident.RiskTier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionJournalTest {
  @TempDir private Path folder;

  @Test
  void goes_on_where_it_ended() throws Exception {
    Path path = Small.journal(folder, 2);
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      assertThat(journal.opening()).isEmpty();
      assertThat(journal.head().entry()).isEqualTo(2);
      assertThat(journal.append(Small.record(3)).entry()).isEqualTo(3);
    }
    sound(path, 3);
  }

  @Test
  void whatever_an_unfinished_line_holds_is_taken_away_and_said() throws Exception {
    Path path = Small.journal(folder, 2);
    byte[] two = Files.readAllBytes(path);
    int first = new String(two, StandardCharsets.UTF_8).indexOf('\n') + 1;
    Receipt one = JournalEntry.read(Files.readAllLines(path).get(0)).receipt();
    for (int length = first; length < two.length - 1; length += 29) {
      Files.write(path, Arrays.copyOf(two, length));
      Files.writeString(HeadFile.beside(path), HeadFile.write(one));
      try (DecisionJournal journal = DecisionJournal.open(path)) {
        assertThat(journal.head()).as("cut at %d", length).isEqualTo(one);
        assertThat(journal.opening().isEmpty()).isEqualTo(length == first);
        journal.append(Small.record(9));
      }
      sound(path, 2);
    }
  }

  @Test
  void a_line_that_lacks_only_its_end_is_kept() throws Exception {
    Path path = Small.journal(folder, 2);
    byte[] two = Files.readAllBytes(path);
    Files.write(path, Arrays.copyOf(two, two.length - 1));
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      assertThat(journal.opening())
          .isEqualTo("the line feed after the last entry was missing and has been added");
    }
    assertThat(Files.readAllBytes(path)).isEqualTo(two);
  }

  @Test
  void an_acknowledged_entry_that_is_damaged_is_never_taken_away() throws Exception {
    Path path = Small.journal(folder, 2);
    byte[] two = Files.readAllBytes(path);
    Files.write(path, Arrays.copyOf(two, two.length - 40));

    assertThatThrownBy(() -> DecisionJournal.open(path))
        .isInstanceOf(NotRecordedException.class)
        .hasMessageStartingWith(
            "entry 2 of the journal was acknowledged and is not there any longer.");
    assertThat(Files.size(path)).isEqualTo(two.length - 40);
  }

  @Test
  void the_largest_entry_it_takes_can_be_read_again_and_a_larger_one_is_not_taken()
      throws Exception {
    Path path = folder.resolve("decisions.jsonl");
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      for (int letters : List.of(300_000, 1_990_000)) {
        journal.append(withNotice("x".repeat(letters)));
      }
      journal.append(withNotice("\u20ac".repeat(1_990_000)));
      assertThatThrownBy(() -> journal.append(withNotice("x".repeat(2_000_000))))
          .isInstanceOf(NotRecordedException.class)
          .hasMessageStartingWith("the record is longer than");
      journal.append(Small.record(4));
    }
    sound(path, 4);
    DecisionJournal.open(path).close();
  }

  private static DecisionRecord withNotice(String notice) {
    return DecisionRecord.of(Small.incident(1), Small.decision(1, List.of(notice)));
  }

  @Test
  void a_record_that_would_not_verify_is_not_taken() throws Exception {
    Path path = Small.journal(folder, 1);
    DecisionRecord foreign =
        new DecisionRecord(Small.record(2).sealed(), Small.record(3).evidence());
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      assertThatThrownBy(() -> journal.append(foreign))
          .isInstanceOf(NotRecordedException.class)
          .hasMessageStartingWith("the record could not be read again");
      journal.append(Small.record(2));
    }
    sound(path, 2);
  }

  @Test
  void a_second_writer_is_refused_until_the_first_has_closed() throws Exception {
    Path path = Small.journal(folder, 1);
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> DecisionJournal.open(path))
            .isInstanceOf(NotRecordedException.class)
            .hasMessageStartingWith("the journal is being written by another program");
      }
      journal.append(Small.record(2));
    }
    DecisionJournal.open(path).close();
  }

  @Test
  void is_read_by_its_owner_alone() throws Exception {
    Path path = Small.journal(folder, 1);
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(Files.getPosixFilePermissions(path)).hasSize(2);
      assertThat(Files.getPosixFilePermissions(HeadFile.beside(path))).hasSize(2);
    }
  }

  @Test
  void an_interrupt_of_a_thread_that_writes_harms_no_other() throws Exception {
    Path path = folder.resolve("decisions.jsonl");
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      Thread.currentThread().interrupt();
      journal.append(Small.record(1));
      assertThat(Thread.interrupted()).isTrue();
      journal.append(Small.record(2));
    }
    sound(path, 2);
  }

  @Test
  void a_journal_moved_away_while_it_is_open_takes_no_more_entries() throws Exception {
    Path path = folder.resolve("decisions.jsonl");
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      journal.append(Small.record(1));
      Files.move(path, folder.resolve("decisions.1.jsonl"));
      for (String message : List.of("the journal was moved", "the journal failed before")) {
        assertThatThrownBy(() -> journal.append(Small.record(2)))
            .isInstanceOf(NotRecordedException.class)
            .hasMessageStartingWith(message);
      }
    }
  }

  @Test
  void four_threads_lose_nothing() throws Exception {
    Path path = folder.resolve("decisions.jsonl");
    List<Receipt> receipts = Collections.synchronizedList(new ArrayList<>());
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      ExecutorService threads = Executors.newFixedThreadPool(4);
      List<Future<?>> running = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        int from = t * 25;
        running.add(
            threads.submit(
                () -> {
                  for (int i = from; i < from + 25; i++) {
                    receipts.add(journal.append(Small.record(i)));
                  }
                  return null;
                }));
      }
      for (Future<?> each : running) {
        each.get();
      }
      threads.shutdown();
    }
    sound(path, 100);
    List<Receipt> kept = new ArrayList<>();
    JournalReading.each(path, entry -> kept.add(entry.receipt()));
    assertThat(receipts).containsExactlyInAnyOrderElementsOf(kept);
  }

  @Test
  void an_answer_names_the_decision_and_no_other() throws Exception {
    Path path = Small.journal(folder, 2);
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      assertThat(journal.append(Small.answer(2), 2).entry()).isEqualTo(3);
      for (int other : List.of(1, 3)) {
        assertThatThrownBy(() -> journal.append(Small.answer(2), other))
            .isInstanceOf(NotRecordedException.class)
            .hasMessage(
                "entry " + other + " of the journal is not the decision that was answered.");
      }
      assertThatThrownBy(() -> journal.append(Small.answer(2), 4))
          .isInstanceOf(NotRecordedException.class)
          .hasMessage("the journal has no entry 4.");
    }
    JournalEntry answer = JournalEntry.read(Files.readAllLines(path).get(2));
    assertThat(answer.sealed().humanDecision().answers())
        .isEqualTo(JournalEntry.read(Files.readAllLines(path).get(1)).receipt());
  }

  @Test
  void an_answer_that_holds_what_nobody_sees_is_not_taken() throws Exception {
    Path path = Small.journal(folder, 1);
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      assertThatThrownBy(() -> journal.append(answer("serg\u200Beant", "Seen."), 1))
          .isInstanceOf(NotRecordedException.class)
          .hasMessage(
              "the role holds a character that nobody sees, U+200B; type it again without.");
      assertThatThrownBy(() -> journal.append(answer("sergeant", "not \u202Eseen"), 1))
          .isInstanceOf(NotRecordedException.class)
          .hasMessage(
              "the reason holds a character that nobody sees, U+202E; type it again without.");
      journal.append(answer("sergeant", "Seen in person.\r\nCalm."), 1);
    }
    sound(path, 2);
  }

  private static HumanDecision answer(String role, String reason) {
    return HumanDecision.of(Small.decision(1), RiskTier.MEDIUM, Small.TIME, role, reason);
  }

  private static void sound(Path path, int entries) throws Exception {
    JournalVerification verified = JournalVerification.of(path, List.of());
    assertThat(verified.problems()).isEmpty();
    assertThat(verified.entries()).isEqualTo(entries);
  }
}
