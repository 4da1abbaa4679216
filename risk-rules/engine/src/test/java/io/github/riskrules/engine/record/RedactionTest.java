package io.github.riskrules.engine.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.riskrules.engine.json.CanonicalJson;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.record.Redaction.Ground;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
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

  @Test
  void is_refused_while_another_name_would_keep_the_evidence() throws Exception {
    Path path = Small.journal(folder, 1);
    assumeTrue(path.getFileSystem().supportedFileAttributeViews().contains("unix"));
    Path other = Files.createLink(folder.resolve("other.jsonl"), path);
    byte[] before = Files.readAllBytes(path);
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      assertThatThrownBy(() -> journal.redact(Small.redaction(1, 1, Part.FACTS)))
          .isInstanceOf(NotRecordedException.class)
          .hasMessage(
              "the file of the journal has another name as well (a hard link), under which the"
                  + " evidence would stay. Delete that name, and redact again.");
      assertThat(Files.readAllBytes(path)).isEqualTo(before);

      Files.delete(other);
      assertThat(journal.redact(Small.redaction(1, 1, Part.FACTS)).entry()).isEqualTo(2);
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its file systems keep no such rights")
  void leaves_the_journal_to_its_owner_with_the_rights_it_had() throws Exception {
    Path path = Small.journal(folder, 1);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
    boolean isGiven = Owner.isGivenTo(path, "nobody") && Owner.isGivenTo(head(path), "nobody");
    Owner before = Owner.of(path);
    Owner head = Owner.of(head(path));
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      journal.redact(Small.redaction(1, 1, Part.FACTS));
    }

    assertThat(Owner.of(path)).isEqualTo(before);
    assertThat(Owner.of(head(path))).isEqualTo(head);
    assertThat(before.user().equals("nobody")).isEqualTo(isGiven);
  }

  @Test
  void is_not_taken_from_whom_nobody_could_read() {
    for (String role : List.of("records\u202Emanager", "a\u0007", "a\u200Bb", "a\u2028b", "a\tb")) {
      assertThatThrownBy(
              () ->
                  new Redaction(
                      1, 1, List.of(Part.FACTS), Ground.RETENTION_ENDED, role, Small.TIME))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("the role holds a character that nobody sees, U+")
          .hasMessageNotContaining(role);
    }
  }

  @Test
  void of_entries_that_are_not_before_it_is_found_however_it_is_sealed() throws Exception {
    Path path = Small.journal(folder, 1);
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      journal.redact(Small.redaction(1, 1, Part.FACTS));
    }
    List<String> lines = new ArrayList<>(Files.readAllLines(path));
    String sealed =
        CanonicalJson.write(JournalEntry.read(lines.get(1)).sealed())
            .replace("\"last\":1", "\"last\":2");
    String hash = Sha256.of((JournalEntry.SCHEMA + "\n").getBytes(UTF_8), sealed);
    lines.set(
        1,
        "{\"schema\":\"journal-entry/1\",\"sealed\":%s,\"hash\":\"%s\",\"evidence\":[]}"
            .formatted(sealed, hash));
    Files.write(path, lines);
    Files.delete(head(path));

    assertThat(JournalVerification.of(path, List.of()).problems())
        .extracting(Problem::text)
        .contains(
            "decisions.jsonl:2  this line was edited: /sealed cannot be: evidence is taken out of"
                + " earlier entries.");
  }

  @Test
  void of_all_entries_up_to_the_greatest_number_leaves_none_of_them_over() {
    EntryRanges some = new EntryRanges();
    some.add(3, 7);
    EntryRanges all = new EntryRanges();
    all.add(5, Integer.MAX_VALUE);

    assertThat(some.without(all).inWords()).isEqualTo("3-4");
    assertThat(all.without(all).isEmpty()).isTrue();
    assertThat(all.without(some).inWords()).isEqualTo("8-2147483647");
  }

  private static Path head(Path journal) {
    return HeadFile.beside(journal);
  }

  private static String hash(String line) throws Exception {
    return JournalEntry.read(line).hash();
  }
}
