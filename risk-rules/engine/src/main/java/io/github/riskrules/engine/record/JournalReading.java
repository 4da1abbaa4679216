package io.github.riskrules.engine.record;

import io.github.riskrules.engine.json.UnreadableRecordException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the entries of a journal one after another; {@link JournalVerification} says if they are as
 * they were written.
 */
public final class JournalReading {
  private JournalReading() {}

  /**
   * Hands over each entry, in the order of the lines. Nothing is kept of them.
   *
   * @throws UnreadableJournalException if a line is no entry; those before it were handed over
   * @throws IOException if the file cannot be read
   */
  public static void each(Path journal, Consumer<JournalEntry> use)
      throws IOException, UnreadableJournalException {
    try (JournalLines in = JournalLines.of(journal)) {
      for (Optional<JournalLines.Line> line = in.next(); line.isPresent(); line = in.next()) {
        use.accept(entry(line.get()));
      }
    }
  }

  private static JournalEntry entry(JournalLines.Line line) throws UnreadableJournalException {
    String text = line.text();
    if (text == null) {
      throw new UnreadableJournalException("line " + line.number() + " is no entry of a journal.");
    }
    try {
      return JournalEntry.read(text);
    } catch (UnreadableRecordException inWords) {
      throw new UnreadableJournalException(
          "line " + line.number() + " is no entry of a journal: " + inWords.getMessage() + ".");
    }
  }
}
