package io.github.riskrules.engine.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    Path journal = Small.journal(folder, 3);
    byte[] whole = Files.readAllBytes(journal);
    for (int i = 0; i < whole.length; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= (byte) (1 << (i % 8));
      Files.write(journal, changed);
      assertThat(problems(journal)).as("byte %d", i).isNotEmpty();
    }
  }

  @Test
  void an_edited_line_is_named() throws Exception {
    Path journal = Small.journal(folder, 3);
    List<String> lines = Files.readAllLines(journal);
    lines.set(1, lines.get(1).replace("STANDARD", "MEDIUM"));
    Files.write(journal, lines);

    assertThat(problems(journal))
        .extracting(Problem::text)
        .containsExactly(
            "decisions.jsonl:2  the evidence of this entry was edited: its commitments were made of"
                + " something else.");
  }

  private static List<Problem> problems(Path journal) throws Exception {
    return JournalVerification.of(journal, List.of()).problems();
  }
}
