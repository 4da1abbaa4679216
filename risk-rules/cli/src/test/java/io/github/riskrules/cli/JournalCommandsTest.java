package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A decision's way through a journal: recorded, answered, verified, replayed, redacted. */
class JournalCommandsTest {
  private static final String PACK = ExamplePack.FOLDER.toString();
  private static final String INCIDENT =
      ExamplePack.FOLDER.resolve("incidents/frightened.json").toString();

  @TempDir private Path folder;
  private String journal = "";

  @BeforeEach
  void record() {
    journal = folder.resolve("decisions.jsonl").toString();
    Ran ran = Ran.risk("assess", INCIDENT, "--pack", PACK, "--journal", journal);
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith("Tier: ");
    assertThat(ran.err()).matches("Recorded as entry 1, hash [0-9a-f]{64}\\.\\R");
  }

  @Test
  void a_decision_is_answered_verified_and_replayed() {
    assertThat(Ran.risk("decide", journal, "1", "--tier", "high", "--role", "sergeant").out())
        .startsWith("Recorded as entry 2, hash ");

    Ran verified = Ran.risk("verify", journal);
    assertThat(verified.exit()).isZero();
    assertThat(verified.out())
        .startsWith(
            """
            The journal holds together.
            1 decision, 1 human decision, 0 redactions; evidence redacted in 0 entries.
            Head: entry 2, hash \
            """);
    assertThat(Ran.risk("replay", journal, "--pack", PACK))
        .isEqualTo(new Ran(0, "1 decision replayed: the same, to the byte.\n", ""));
  }

  @Test
  void an_edit_is_found_with_exit_code_1() throws Exception {
    Path file = Path.of(journal);
    Files.writeString(
        file, Files.readString(file).replace("example-frightened", "example-frightful"));

    Ran ran = Ran.risk("verify", journal);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).startsWith("decisions.jsonl:1  the evidence of this entry was edited");
    assertThat(Ran.risk("replay", journal, "--pack", PACK).exit()).isEqualTo(1);
  }

  @Test
  void a_head_kept_elsewhere_is_looked_for() {
    String head = Ran.risk("verify", journal).out().replaceAll("(?s).*hash ([0-9a-f]+)\\..*", "$1");

    assertThat(Ran.risk("verify", journal, "--head", head).exit()).isZero();
    assertThat(Ran.risk("verify", journal, "--head", "0".repeat(64)).exit()).isEqualTo(1);
    assertThat(Ran.risk("verify", journal, "--head", "Marker").err())
        .startsWith("risk verify: --head expects the hash of an entry")
        .doesNotContain("Marker");
  }

  @Test
  void what_is_taken_out_is_gone_and_the_journal_verifies() throws Exception {
    assertThat(redact("1")).startsWith("Recorded as entry 2, hash ");
    assertThat(Files.readString(Path.of(journal))).doesNotContain("example-frightened");
    assertThat(Ran.risk("verify", journal).exit()).isZero();
    Ran replay = Ran.risk("replay", journal, "--pack", PACK);
    assertThat(replay.exit()).isEqualTo(2);
    assertThat(replay.out()).isEqualTo("1 decision not replayed: evidence taken out.\n");
  }

  @Test
  void an_answer_that_stays_is_pointed_at_until_it_is_taken_out_too() {
    Ran.risk("decide", journal, "1", "--tier", "high", "--role", "sergeant");

    assertThat(redact("1")).contains("Entry 2 still holds what a person decided");
    assertThat(redact("2")).doesNotContain("still holds");
    assertThat(redact("1-2")).doesNotContain("still holds");
    assertThat(Ran.risk("verify", journal).exit()).isZero();
  }

  private String redact(String entries) {
    return Ran.risk(
            "redact", journal, entries, "--ground", "erasure-granted", "--role", "records manager")
        .out();
  }

  @Test
  void a_policy_that_is_not_at_hand_ends_with_exit_code_2() {
    Ran ran = Ran.risk("replay", journal);

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).startsWith("A policy is not at hand. Give it with --pack: ");
  }

  @Test
  void a_decision_that_cannot_be_recorded_is_printed_all_the_same() {
    Ran ran = Ran.risk("assess", INCIDENT, "--pack", PACK, "--journal", folder.toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).startsWith("Tier: ");
    assertThat(ran.err())
        .isEqualTo(
            "NOT RECORDED: the journal is a folder. Give the name of a file."
                + System.lineSeparator());
  }

  @Test
  void a_lower_tier_needs_its_reason_and_second_role() {
    Ran ran = Ran.risk("decide", journal, "1", "--tier", "standard", "--role", "sergeant");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).startsWith("risk decide: not recorded: a tier below the");
    assertThat(Ran.risk("verify", journal).out()).contains("0 human decisions");
  }

  @Test
  void a_file_that_is_no_journal_is_left_as_it_is_and_the_decision_printed() throws Exception {
    Path note = Files.writeString(folder.resolve("note.json"), "{\"minified\":true}");
    Ran ran = Ran.risk("assess", INCIDENT, "--pack", PACK, "--journal", note.toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).startsWith("Tier: ");
    assertThat(ran.err()).startsWith("NOT RECORDED: this is no journal, or not any longer: ");
    assertThat(Files.readString(note)).isEqualTo("{\"minified\":true}");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no named pipes in folders")
  void a_lock_file_that_is_a_named_pipe_keeps_nobody_from_the_decision() throws Exception {
    Path lock = folder.resolve("other.jsonl.lock");
    assertThat(new ProcessBuilder("mkfifo", lock.toString()).start().waitFor()).isZero();
    String other = folder.resolve("other.jsonl").toString();
    Ran ran =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () -> Ran.risk("assess", INCIDENT, "--pack", PACK, "--journal", other));

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).startsWith("Tier: ");
    assertThat(ran.err())
        .startsWith("NOT RECORDED: the journal or a file beside it is not a plain file.");
  }

  @Test
  void what_was_found_when_the_journal_was_opened_is_told() throws Exception {
    for (String command : List.of("assess", "decide", "redact")) {
      Files.delete(Path.of(journal + ".head"));
      Ran ran =
          switch (command) {
            case "assess" -> Ran.risk("assess", INCIDENT, "--pack", PACK, "--journal", journal);
            case "decide" ->
                Ran.risk("decide", journal, "1", "--tier", "high", "--role", "sergeant");
            default ->
                Ran.risk(
                    "redact", journal, "1", "--ground", "erasure-granted", "--role", "manager");
          };
      assertThat(ran.exit()).isZero();
      assertThat(ran.err()).startsWith("JOURNAL: the head file was missing or empty, so entries");
    }
  }

  @Test
  void a_role_that_nobody_could_read_in_full_is_not_kept() {
    Ran decide = Ran.risk("decide", journal, "1", "--tier", "high", "--role", "a\u202Eb");
    Ran redact =
        Ran.risk("redact", journal, "1", "--ground", "erasure-granted", "--role", "a\u202Eb");

    assertThat(decide.exit()).isEqualTo(2);
    assertThat(decide.err())
        .startsWith(
            "risk decide: not recorded: the role holds a character that nobody sees, U+202E");
    assertThat(redact.exit()).isEqualTo(2);
    assertThat(redact.err())
        .startsWith(
            "risk redact: not redacted: the role holds a character that nobody sees, U+202E");
    assertThat(Ran.risk("verify", journal).out()).contains("0 human decisions, 0 redactions");
  }
}
