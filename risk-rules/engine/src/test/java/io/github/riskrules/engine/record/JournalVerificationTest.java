package io.github.riskrules.engine.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.problem.Problem;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journals here are as small as can be; what holds for their bytes holds for any. */
class JournalVerificationTest {
  @TempDir private Path folder;

  @Test
  void a_journal_as_it_was_written_holds_together() throws Exception {
    JournalVerification verified = JournalVerification.of(Small.journal(folder, 3), List.of());

    assertThat(verified.problems()).isEmpty();
    assertThat(verified.decisions()).isEqualTo(3);
    assertThat(verified.headFile()).isTrue();
  }

  @Test
  void every_byte_that_is_changed_is_found() throws Exception {
    Path journal = Small.journal(folder, 1);
    try (DecisionJournal open = DecisionJournal.open(journal)) {
      open.append(Small.answer(1), 1);
    }
    byte[] whole = Files.readAllBytes(journal);
    assertThat(faults(whole)).isEmpty();
    for (int i = 0; i < whole.length; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= (byte) (1 << (i % 8));
      assertThat(faults(changed)).as("byte %d", i).isNotEmpty();
    }
  }

  @Test
  void random_edits_of_several_bytes_are_found() throws Exception {
    byte[] whole = Files.readAllBytes(Small.journal(folder, 2));
    Random random = new Random(20261120);
    for (int i = 0; i < 500; i++) {
      int from = random.nextInt(whole.length);
      int to = Math.min(whole.length, from + 1 + random.nextInt(200));
      int length = random.nextInt(200);
      byte[] changed = new byte[whole.length - (to - from) + length];
      System.arraycopy(whole, 0, changed, 0, from);
      System.arraycopy(whole, random.nextInt(whole.length - length), changed, from, length);
      System.arraycopy(whole, to, changed, from + length, whole.length - to);
      if (!Arrays.equals(whole, changed)) {
        assertThat(isWholeLineShort(whole, changed) || !faults(changed).isEmpty())
            .as("edit %d", i)
            .isTrue();
      }
    }
  }

  @Test
  void every_line_that_is_gone_doubled_or_moved_is_found() throws Exception {
    Path journal = Small.journal(folder, 5);
    List<String> lines = Files.readAllLines(journal);
    for (int i = 0; i < 5; i++) {
      List<String> doubled = new ArrayList<>(lines);
      doubled.add(i, lines.get(i));
      assertThat(problems(journal, doubled)).as("%d doubled", i).isNotEmpty();

      List<String> gone = new ArrayList<>(lines);
      gone.remove(i);
      assertThat(problems(journal, gone)).as("%d gone", i).isNotEmpty();

      for (int j = 0; j < i; j++) {
        List<String> swapped = new ArrayList<>(lines);
        Collections.swap(swapped, i, j);
        assertThat(problems(journal, swapped)).as("%d and %d", i, j).isNotEmpty();
      }
    }
  }

  @Test
  void a_cut_at_any_byte_is_found() throws Exception {
    Path journal = Small.journal(folder, 2);
    byte[] whole = Files.readAllBytes(journal);
    for (int length = 1; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      if (cut[length - 1] != '\n') {
        assertThat(faults(cut)).as("cut at %d", length).hasSize(1);
      } else {
        Files.write(journal, cut);
        assertThat(problems(journal)).as("cut at %d", length).hasSize(1);
      }
    }
    Files.write(journal, Arrays.copyOf(whole, whole.length - 1));
    assertThat(problems(journal))
        .extracting(Problem::what)
        .containsExactly("the last line breaks off.");
  }

  @Test
  void entries_gone_from_the_end_with_the_head_file_rewritten_need_a_head_kept_elsewhere()
      throws Exception {
    Path journal = Small.journal(folder, 3);
    List<String> lines = Files.readAllLines(journal);
    String head = JournalVerification.of(journal, List.of()).head().hash();
    Files.write(journal, lines.subList(0, 2));
    assertThat(problems(journal))
        .extracting(Problem::what)
        .containsExactly("the head file beside it names entry 3, which is not here.");

    Files.writeString(
        HeadFile.beside(journal), HeadFile.write(JournalEntry.read(lines.get(1)).receipt()));
    assertThat(problems(journal)).isEmpty();
    assertThat(JournalVerification.of(journal, List.of(head)).problems())
        .extracting(Problem::what)
        .containsExactly("no entry has the hash that was given.");
  }

  @Test
  void an_entry_sealed_anew_does_not_fit_the_one_after_it() throws Exception {
    Path journal = Small.journal(folder, 3);
    List<String> lines = new ArrayList<>(Files.readAllLines(journal));
    SealedEntry second = JournalEntry.read(lines.get(1)).sealed();
    DecisionRecord other = Small.record(7);
    lines.set(
        1,
        JournalEntry.of(
                new SealedEntry(2, second.previous(), other.sealed(), null, null), other.evidence())
            .line());

    assertThat(problems(journal, lines))
        .extracting(Problem::text)
        .containsExactly(
            "decisions.jsonl:3  this entry does not follow the one before it. One of the two was"
                + " written anew or comes from another journal.");
  }

  @Test
  void evidence_of_another_entry_is_found() throws Exception {
    Path journal = Small.journal(folder, 2);
    List<String> lines = new ArrayList<>(Files.readAllLines(journal));
    JournalEntry first = JournalEntry.read(lines.get(0));
    JournalEntry second = JournalEntry.read(lines.get(1));
    lines.set(0, new JournalEntry(first.sealed(), first.hash(), second.evidence()).line());

    assertThat(problems(journal, lines))
        .extracting(Problem::text)
        .containsExactly(
            "decisions.jsonl:1  the evidence of this entry was edited: its commitments were made of"
                + " something else.");
  }

  @Test
  void evidence_taken_out_unsaid_is_found() throws Exception {
    Path journal = Small.journal(folder, 2);
    List<String> lines = new ArrayList<>(Files.readAllLines(journal));
    JournalEntry first = JournalEntry.read(lines.get(0));
    lines.set(0, new JournalEntry(first.sealed(), first.hash(), List.of()).line());

    assertThat(problems(journal, lines))
        .extracting(Problem::text)
        .contains(
            "decisions.jsonl  FACTS is missing from the evidence of entries 1. No entry says that"
                + " it was taken out.");
  }

  /** What the journal alone shows, without the head file beside it. */
  private static List<Chain.Fault> faults(byte[] journal) throws Exception {
    List<Chain.Fault> faults = new ArrayList<>();
    Chain chain = new Chain();
    try (JournalLines in = new JournalLines(new ByteArrayInputStream(journal))) {
      for (Optional<JournalLines.Line> line = in.next(); line.isPresent(); line = in.next()) {
        chain.take(line.get()).ifPresent(faults::add);
      }
    }
    return faults;
  }

  /** Whole lines gone from the end: what only a head can tell, and the head tests are about. */
  private static boolean isWholeLineShort(byte[] whole, byte[] changed) {
    return changed.length < whole.length
        && Arrays.equals(Arrays.copyOf(whole, changed.length), changed)
        && (changed.length == 0 || changed[changed.length - 1] == '\n');
  }

  private static List<Problem> problems(Path journal) throws Exception {
    return JournalVerification.of(journal, List.of()).problems();
  }

  private static List<Problem> problems(Path journal, List<String> lines) throws Exception {
    Files.write(journal, lines);
    return problems(journal);
  }
}
