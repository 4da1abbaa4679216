package io.github.riskrules.engine.record;

import io.github.riskrules.engine.json.UnreadableRecordException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes a journal again without some of its evidence, and puts that in the place of the old one in
 * one step: at no time is there half of it. Closing it leaves nothing of it behind.
 */
final class Rewriting implements AutoCloseable {
  static final String ENDING = ".redacting";

  private final Path journal;
  private final FileChannel channel;

  private Rewriting(Path journal, FileChannel channel) {
    this.journal = journal;
    this.channel = channel;
  }

  static Path beside(Path journal) {
    return journal.resolveSibling(journal.getFileName() + ENDING);
  }

  /** Removes what a rewriting that was stopped has left behind: it holds evidence. */
  static void clear(Path journal) throws IOException {
    Files.deleteIfExists(beside(journal));
  }

  /**
   * Begins one: an empty file with the owner and the rights of the journal.
   *
   * @throws NotRecordedException if it could not take the place of the journal
   */
  static Rewriting of(Path journal) throws IOException, NotRecordedException {
    if (Rights.hasOtherNames(journal)) {
      throw new NotRecordedException(
          "the file of the journal has another name as well (a hard link), under which the evidence"
              + " would stay. Delete that name, and redact again.");
    }
    clear(journal);
    Rewriting begun =
        new Rewriting(
            journal,
            OwnFiles.open(
                beside(journal), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    try {
      Rights.give(journal, beside(journal));
    } catch (IOException | NotRecordedException refused) {
      begun.close();
      throw refused;
    }
    return begun;
  }

  /** Writes the journal without what the redaction takes out. */
  void write(Redaction redaction) throws IOException, NotRecordedException {
    try (JournalLines in = JournalLines.of(journal);
        BufferedWriter out =
            new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8))) {
      for (Optional<JournalLines.Line> line = in.next(); line.isPresent(); line = in.next()) {
        out.write(rewritten(line.get(), redaction));
        out.write('\n');
      }
      out.flush();
      channel.force(true);
    }
  }

  /** Puts what was written in the place of the journal. */
  void replace() throws IOException {
    Files.move(beside(journal), journal, StandardCopyOption.ATOMIC_MOVE);
    OwnFiles.makeLast(Objects.requireNonNull(journal.getParent()));
  }

  @Override
  public void close() throws IOException {
    channel.close();
    clear(journal);
  }

  private static String rewritten(JournalLines.Line line, Redaction redaction)
      throws NotRecordedException {
    String text = line.text();
    if (text != null && (line.number() < redaction.first() || line.number() > redaction.last())) {
      return text;
    }
    try {
      if (text != null) {
        return without(JournalEntry.read(text), redaction.parts()).line();
      }
    } catch (UnreadableRecordException edited) {
      // Said below.
    }
    throw new NotRecordedException(
        "line " + line.number() + " of the journal was edited. Run risk verify.");
  }

  private static JournalEntry without(JournalEntry entry, List<Part> parts) {
    return new JournalEntry(
        entry.sealed(),
        entry.hash(),
        entry.evidence().stream().filter(each -> !parts.contains(each.part())).toList());
  }
}
