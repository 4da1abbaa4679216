package io.github.riskrules.engine.record;

import io.github.riskrules.engine.json.UnreadableRecordException;
import io.github.riskrules.engine.text.Utf8;
import java.io.IOException;
import java.io.RandomAccessFile;
import org.jspecify.annotations.Nullable;

/**
 * The end of a journal as its last writer left it.
 *
 * @param last the last entry that a line feed ends; entry 0 in a journal without any
 * @param unfinished where the bytes after it begin
 * @param next the entry that those bytes are, if only their line feed is missing
 */
record Tail(Receipt last, long unfinished, @Nullable Receipt next) {

  static Tail of(RandomAccessFile file) throws IOException, NotRecordedException {
    long length = file.length();
    long end = lineStart(file, length);
    byte[] unended = bytes(file, end, length);
    if (!Beginning.ENTRY.isOf(unended)) {
      throw JournalFiles.notAJournal();
    }
    Receipt last = HeadFile.NONE;
    if (end > 0) {
      JournalEntry entry = entry(bytes(file, lineStart(file, end - 1), end - 1));
      if (entry == null || !entry.isSealed() || !entry.holdsWhatItCommitsTo()) {
        throw new NotRecordedException(
            "the last entry of the journal was edited. Run risk verify, keep the journal as it is"
                + " for whoever looks into it, and begin another one.");
      }
      last = entry.receipt();
    }
    JournalEntry rest = end < length ? entry(unended) : null;
    boolean follows =
        rest != null
            && rest.isSealed()
            && rest.holdsWhatItCommitsTo()
            && rest.sealed().entry() == last.entry() + 1
            && rest.sealed().previous().equals(last.hash());
    return new Tail(last, end, follows && rest != null ? rest.receipt() : null);
  }

  /** Where the line begins that ends before a place: after the last line feed before it. */
  private static long lineStart(RandomAccessFile file, long end)
      throws IOException, NotRecordedException {
    byte[] piece = new byte[1 << 16];
    long at = end;
    while (at > 0) {
      if (end - at > JournalLines.MOST_BYTES) {
        throw JournalFiles.notAJournal();
      }
      int size = (int) Math.min(piece.length, at);
      at -= size;
      file.seek(at);
      file.readFully(piece, 0, size);
      for (int i = size - 1; i >= 0; i--) {
        if (piece[i] == '\n') {
          return at + i + 1;
        }
      }
    }
    return 0;
  }

  private static byte[] bytes(RandomAccessFile file, long from, long to) throws IOException {
    byte[] bytes = new byte[(int) (to - from)];
    file.seek(from);
    file.readFully(bytes);
    return bytes;
  }

  private static @Nullable JournalEntry entry(byte[] bytes) {
    Utf8 text = Utf8.decode(bytes);
    try {
      return text.isWhole() ? JournalEntry.read(text.text()) : null;
    } catch (UnreadableRecordException notOne) {
      return null;
    }
  }
}
