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
 * one step: at no time is there half of it.
 */
final class Rewriting {
  private Rewriting() {}

  private static Path beside(Path journal) {
    return journal.resolveSibling(journal.getFileName() + ".redacting");
  }

  /** Removes what a rewriting that was stopped has left behind: it holds evidence. */
  static void clear(Path journal) throws IOException {
    Files.deleteIfExists(beside(journal));
  }

  static void of(Path journal, Redaction redaction) throws IOException, NotRecordedException {
    Path written = beside(journal);
    clear(journal);
    try {
      write(journal, written, redaction);
      Files.move(written, journal, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      clear(journal);
    }
    OwnFiles.makeLast(Objects.requireNonNull(journal.toAbsolutePath().getParent()));
  }

  private static void write(Path journal, Path written, Redaction redaction)
      throws IOException, NotRecordedException {
    try (JournalLines in = new JournalLines(Files.newInputStream(journal));
        FileChannel channel =
            OwnFiles.open(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
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
