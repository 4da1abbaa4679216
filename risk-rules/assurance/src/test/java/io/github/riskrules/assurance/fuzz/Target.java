package io.github.riskrules.assurance.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A place where bytes come in that somebody else wrote. */
enum Target {
  /** An incident document, then the decision on it. */
  INCIDENT(Documents::incident, Seeds::incidents),
  /** A rule file, byte for byte. */
  RULE_FILE(RuleTexts::drl, Seeds::ruleFiles),
  /** A good rule file into which pieces of rule files are spliced. */
  RULE_TOKENS(Splicer::spliced, Seeds::splices),
  /** A table as comma-separated values. */
  CSV_TABLE(RuleTexts::csv, Seeds::tables),
  /** A workbook, byte for byte. */
  WORKBOOK(Workbooks::whole, Seeds::workbooks),
  /** One part of a good workbook. */
  WORKBOOK_PART(Workbooks::part, Seeds::workbookParts),
  /** One of the lists of a pack: its head, its actions, its calendar. */
  PACK_LIST(PackTexts::list, Seeds::packLists),
  /** A file of scenarios. */
  SCENARIOS(PackTexts::scenarios, Seeds::scenarios),
  /** A pack as a zip file. */
  ZIP(PackTexts::zip, Seeds::zips),
  /** A date or a time, wherever one can be written. */
  DATE(Dates::everywhere, Seeds::dates),
  /** The signature of a pack. */
  SIGNATURE(Signatures::signature, Signatures::signatures),
  /** A key to check signatures with. */
  KEY(Signatures::key, Signatures::keys),
  /** A journal of decisions. */
  JOURNAL(Journals::journal, Journals::seeds);

  private static final Path CORPORA = Path.of("src", "test", "resources", "corpora");

  private final Consumer<byte[]> reader;
  private final Supplier<List<byte[]>> seeds;

  Target(Consumer<byte[]> reader, Supplier<List<byte[]>> seeds) {
    this.reader = reader;
    this.seeds = seeds;
  }

  /** Reads, and throws an error only for a defect of the library. */
  void read(byte[] input) {
    reader.accept(input);
  }

  /** Good documents to begin from, which the bundled packs are full of. */
  List<byte[]> seeds() {
    return seeds.get();
  }

  /** What the fuzzer found to be worth keeping, a file each. */
  List<Path> corpus() {
    try (Stream<Path> files = Files.list(corpusFolder())) {
      return files.sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Path corpusFolder() {
    return CORPORA.resolve(label());
  }

  /** Its name as folders and commands write it. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
