package io.github.riskrules.engine.drl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The rule files and tables beside these tests. */
final class Corpus {
  private Corpus() {}

  /** Reads a rule file or a table of the corpus, as a pack of the test actions holds it. */
  static RuleFileReading read(String file) {
    return read(file, bytes(file));
  }

  static RuleFileReading read(String file, byte[] content) {
    RuleFileReader reader = new RuleFileReader("test-pack", TestActions.byCode());
    return file.endsWith(".csv") ? reader.readCsv(file, content) : reader.readDrl(file, content);
  }

  static byte[] bytes(String file) {
    try (InputStream content = Corpus.class.getResourceAsStream(file)) {
      return Objects.requireNonNull(content, file).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
