package io.github.riskrules.engine.record;

import io.github.riskrules.engine.json.CanonicalJson;
import io.github.riskrules.engine.json.UnreadableRecordException;
import java.nio.file.Path;

/**
 * The file beside a journal that says up to which entry it was acknowledged. It is written after
 * each entry, so that entries lost from the end of the journal are missed.
 */
final class HeadFile {
  static final String ENDING = ".head";
  static final String SCHEMA = "journal-head/1";

  /** Far more bytes than a head has: of what is longer no more is read. */
  static final int MOST_BYTES = 1024;

  /** What stands for the head of a journal without entries. */
  static final Receipt NONE = new Receipt(0, Sha256.NONE);

  private HeadFile() {}

  static Path beside(Path journal) {
    return journal.resolveSibling(journal.getFileName() + ENDING);
  }

  static String write(Receipt head) {
    return CanonicalJson.write(SCHEMA, head) + "\n";
  }

  static Receipt read(String text) throws UnreadableRecordException {
    int end = text.indexOf('\n');
    return CanonicalJson.read(Receipt.class, SCHEMA, end < 0 ? text : text.substring(0, end));
  }
}
