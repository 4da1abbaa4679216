package io.github.riskrules.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.riskrules.engine.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedactionTest {
  @TempDir private Path folder;

  @Test
  void leaves_nothing_personal_and_a_journal_that_verifies() throws Exception {
    Path path = Small.journal(folder, 3);
    List<String> before = Files.readAllLines(path);
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      journal.append(Small.answer(2), 2);
      journal.redact(Small.redaction(1, 4, Part.values()));
      assertThat(journal.append(Small.record(9)).entry()).isEqualTo(6);
    }

    JournalVerification verified = JournalVerification.of(path, List.of(hash(before.get(2))));
    assertThat(verified.problems()).isEmpty();
    assertThat(verified.redactedEntries()).isEqualTo(4);
    String left = String.join("\n", Files.readAllLines(path).subList(0, 5));
    assertThat(left)
        .doesNotContain("i1")
        .doesNotContain("STANDARD")
        .doesNotContain("sergeant")
        .doesNotContain("Seen in person.")
        .doesNotContain("salt");
    try (var files = Files.list(folder)) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "decisions.jsonl", "decisions.jsonl.head", "decisions.jsonl.lock");
    }
  }

  @Test
  void takes_out_only_what_it_names() throws Exception {
    Path path = Small.journal(folder, 3);
    List<String> before = Files.readAllLines(path);
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      journal.redact(Small.redaction(2, 2, Part.FACTS, Part.DECISION));
    }

    List<String> after = Files.readAllLines(path);
    assertThat(after.get(0)).isEqualTo(before.get(0));
    assertThat(after.get(2)).isEqualTo(before.get(2));
    assertThat(JournalEntry.read(after.get(1)).missing())
        .containsExactly(Part.FACTS, Part.DECISION);
    assertThat(JournalEntry.read(after.get(1)).evidence(Part.OUTCOME)).isPresent();
  }

  @Test
  void that_was_stopped_half_way_is_found_and_can_be_done_again() throws Exception {
    Path path = Small.journal(folder, 2);
    List<String> before = Files.readAllLines(path);
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      journal.redact(Small.redaction(1, 1, Part.values()));
    }
    // As a power cut leaves it: said, and not yet done.
    List<String> lines = new ArrayList<>(Files.readAllLines(path));
    lines.set(0, before.get(0));
    Files.write(path, lines);
    Files.writeString(folder.resolve("decisions.jsonl.redacting"), before.get(0));

    assertThat(JournalVerification.of(path, List.of()).problems())
        .extracting(Problem::what)
        .containsExactly(
            "FACTS is still in the evidence of entries 1.",
            "DECISION is still in the evidence of entries 1.",
            "OUTCOME is still in the evidence of entries 1.");
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      assertThat(folder.resolve("decisions.jsonl.redacting")).doesNotExist();
      journal.redact(Small.redaction(1, 1, Part.values()));
    }
    assertThat(JournalVerification.of(path, List.of()).problems()).isEmpty();
  }

  @Test
  void names_entries_that_are_there() throws Exception {
    Path path = Small.journal(folder, 2);
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      assertThatThrownBy(() -> journal.redact(Small.redaction(1, 3, Part.FACTS)))
          .isInstanceOf(NotRecordedException.class)
          .hasMessage("the journal has 2 entries.");
      assertThat(journal.head().entry()).isEqualTo(2);
    }
  }

  private static String hash(String line) throws Exception {
    return JournalEntry.read(line).hash();
  }
}
