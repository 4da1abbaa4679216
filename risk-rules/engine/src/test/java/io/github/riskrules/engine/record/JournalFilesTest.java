package io.github.riskrules.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong name, or a file that is in the way, must cost nobody a file, a record or an answer. */
class JournalFilesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"minified\":true}",
        "a note without a line end",
        "a note\nof two lines\n",
        "\u007fELF\u0000\u0001",
        "{\"schema\":\"journal-head/1\",",
        "\n"
      })
  void what_is_no_journal_is_refused_and_left_as_it_is(String text) throws Exception {
    Path note = Files.writeString(folder.resolve("note.txt"), text);

    assertThatThrownBy(() -> DecisionJournal.open(note))
        .isInstanceOf(NotRecordedException.class)
        .hasMessageStartingWith("this is no journal, or not any longer:");
    assertThat(Files.readString(note)).isEqualTo(text);
    assertThat(names()).containsExactly("note.txt");
  }

  @Test
  void whatever_follows_the_last_entry_and_is_no_beginning_of_one_is_left_as_it_is()
      throws Exception {
    Path path = Small.journal(folder, 1);
    String one = Files.readString(path);
    for (String beginning : List.of("{", "{\"schema\":\"journal-entry/1\",\"seal")) {
      Files.writeString(path, one + beginning);
      DecisionJournal.open(path).close();
      assertThat(Files.readString(path)).isEqualTo(one);
    }
    for (String other : List.of("a note", "{\"schema\":\"other/1\"")) {
      Files.writeString(path, one + other);
      assertThatThrownBy(() -> DecisionJournal.open(path))
          .hasMessageStartingWith("this is no journal");
      assertThat(Files.readString(path)).isEqualTo(one + other);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"m.head", "m.lock", "m.redacting", "m.HEAD"})
  void a_name_that_stands_beside_a_journal_is_none_for_another_one(String name) throws Exception {
    assertThatThrownBy(() -> DecisionJournal.open(folder.resolve(name)))
        .isInstanceOf(NotRecordedException.class)
        .hasMessage(
            "the name of a journal does not end in .head, .lock or .redacting: such files stand"
                + " beside another journal, which would overwrite it. Give another name.");
    assertThat(names()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"head", "redacting"})
  void a_file_beside_it_that_is_not_its_own_is_never_overwritten(String ending) throws Exception {
    Path other = Files.writeString(folder.resolve("decisions.jsonl." + ending), "other\n");

    assertThatThrownBy(() -> DecisionJournal.open(folder.resolve("decisions.jsonl")))
        .isInstanceOf(NotRecordedException.class)
        .hasMessage(
            "the file beside the journal whose name ends in ."
                + ending
                + " does not belong to a journal. Move it elsewhere.");
    assertThat(Files.readString(other)).isEqualTo("other\n");
  }

  @Test
  void a_head_that_was_half_written_belongs_to_it() throws Exception {
    Path path = Small.journal(folder, 1);
    String head = Files.readString(HeadFile.beside(path));
    for (int length = 1; length < head.length() - 1; length++) {
      Files.writeString(HeadFile.beside(path), head.substring(0, length));
      DecisionJournal.open(path).close();
      assertThat(Files.readString(HeadFile.beside(path))).isEqualTo(head);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".head", ".lock", ".redacting"})
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no named pipes in folders")
  void a_named_pipe_is_refused_at_once(String ending) throws Exception {
    Path path = folder.resolve("decisions.jsonl");
    Path pipe = folder.resolve("decisions.jsonl" + ending);
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThatThrownBy(() -> DecisionJournal.open(path))
                .isInstanceOf(NotRecordedException.class)
                .hasMessage("the journal or a file beside it is not a plain file. Move it away."));
    if (ending.isEmpty()) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> {
            assertThatThrownBy(() -> JournalVerification.of(path, List.of()))
                .hasMessage("not a plain file");
            assertThatThrownBy(() -> JournalReading.each(path, entry -> {}))
                .hasMessage("not a plain file");
          });
    }
  }

  @Test
  void a_head_that_is_missing_beside_entries_is_said() throws Exception {
    Path path = Small.journal(folder, 2);
    Files.writeString(path, Files.readAllLines(path).get(0) + "\n");
    Files.delete(HeadFile.beside(path));

    try (DecisionJournal journal = DecisionJournal.open(path)) {
      assertThat(journal.opening())
          .isEqualTo(
              "the head file was missing or empty, so entries may be gone from the end and nobody"
                  + " can tell from here (compare a head kept elsewhere: risk verify --head)");
    }
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      assertThat(journal.opening()).isEmpty();
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its file systems keep no such rights")
  void a_journal_that_others_can_use_is_used_and_that_is_said() throws Exception {
    Path path = Small.journal(folder, 1);
    for (Path open : List.of(path, HeadFile.beside(path))) {
      Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-rw-rw-"));
      try (DecisionJournal journal = DecisionJournal.open(path)) {
        assertThat(journal.opening())
            .isEqualTo(
                "others than its owner may read or write the journal or its head (take that from"
                    + " them: chmod 600)");
        journal.append(Small.record(2));
      }
      Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its file systems keep no such rights")
  void files_made_anew_belong_to_whom_the_journal_belongs() throws Exception {
    Path path = Small.journal(folder, 1);
    Files.delete(HeadFile.beside(path));
    Files.delete(WriterLock.beside(path));
    assumeTrue(Owner.isGivenTo(path, "nobody"), "only the superuser gives files away");
    DecisionJournal.open(path).close();

    assertThat(Owner.of(HeadFile.beside(path))).isEqualTo(Owner.of(path));
    assertThat(Owner.of(WriterLock.beside(path))).isEqualTo(Owner.of(path));
  }

  private List<String> names() throws Exception {
    try (var files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).toList();
    }
  }
}
