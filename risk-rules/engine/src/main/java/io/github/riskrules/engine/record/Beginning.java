package io.github.riskrules.engine.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** How what a journal writes begins. Whatever begins otherwise is not its own to change. */
enum Beginning {
  ENTRY(JournalEntry.SCHEMA),
  HEAD(HeadFile.SCHEMA);

  private final String text;

  Beginning(String schema) {
    this.text = "{\"schema\":\"" + schema + "\",";
  }

  /** Whether these bytes begin so, or break off before they could be told from those that do. */
  boolean isOf(byte[] bytes) {
    int length = Math.min(bytes.length, text.length());
    return text.startsWith(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
  }

  /** Whether a plain file begins so, or is empty, or is not there. */
  boolean isOf(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return isOf(in.readNBytes(text.length()));
    }
  }
}
