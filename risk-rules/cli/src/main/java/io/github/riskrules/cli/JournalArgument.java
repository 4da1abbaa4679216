package io.github.riskrules.cli;

import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.record.DecisionJournal;
import io.github.riskrules.engine.record.DecisionRecord;
import io.github.riskrules.engine.record.JournalVerification;
import io.github.riskrules.engine.record.NotRecordedException;
import io.github.riskrules.engine.record.Receipt;
import io.github.riskrules.engine.record.RecordedDecision;
import io.github.riskrules.engine.record.Recorder;
import io.github.riskrules.incident.Incident;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Finds the journal that a JOURNAL argument means. */
final class JournalArgument {
  private static final String HASH = "[0-9a-f]{64}";

  private JournalArgument() {}

  /**
   * Verifies the journal.
   *
   * @throws CouldNotRunException if it cannot be read, or a head is none
   */
  static JournalVerification verify(String journal, List<String> heads) {
    if (!heads.stream().allMatch(head -> head.matches(HASH))) {
      throw new CouldNotRunException(
          "--head expects the hash of an entry, as risk verify prints it: 64 digits and letters"
              + " from a to f.");
    }
    Path path = existing(journal);
    try {
      return JournalVerification.of(path, heads);
    } catch (IOException unreadable) {
      throw new CouldNotRunException("JOURNAL cannot be read. Check that it may be.");
    }
  }

  /** Assesses an incident and records the decision in a journal, which is begun if need be. */
  static RecordedDecision assess(
      RiskEngine engine,
      Incident incident,
      Instant time,
      String journal,
      Surroundings surroundings) {
    return Recorder.of(engine, record -> append(record, path(journal), surroundings))
        .assess(incident, time);
  }

  private static Receipt append(DecisionRecord record, Path journal, Surroundings surroundings)
      throws NotRecordedException {
    try (DecisionJournal open = DecisionJournal.open(journal)) {
      tellOfOpening(open, surroundings);
      return open.append(record);
    } catch (IOException unknown) {
      throw new NotRecordedException("the journal could not be closed.");
    }
  }

  /** What was found when the journal was opened must reach whoever keeps it. */
  private static void tellOfOpening(DecisionJournal open, Surroundings surroundings) {
    if (!open.opening().isEmpty()) {
      surroundings.err().println("JOURNAL: " + open.opening() + ".");
    }
  }

  /** What is written to a journal. */
  interface Entry {
    /** Writes it; an argument that makes no entry is illegal, and its message says why. */
    Receipt writtenTo(DecisionJournal journal) throws NotRecordedException;
  }

  /**
   * Writes to a journal that is there.
   *
   * @param otherwise what has not happened where it cannot be, as in "not recorded"
   * @throws CouldNotRunException if it cannot be
   */
  static Receipt write(String journal, String otherwise, Surroundings surroundings, Entry entry) {
    try (DecisionJournal open = DecisionJournal.open(existing(journal))) {
      tellOfOpening(open, surroundings);
      return entry.writtenTo(open);
    } catch (NotRecordedException inWords) {
      throw new CouldNotRunException(otherwise + ": " + inWords.getMessage());
    } catch (IllegalArgumentException refused) {
      throw new CouldNotRunException(otherwise + ": " + refused.getMessage() + ".");
    } catch (IOException failed) {
      throw new CouldNotRunException("JOURNAL could not be closed.");
    }
  }

  /** What became of the record, in one line. */
  static String told(RecordedDecision recorded) {
    return recorded
        .receipt()
        .map(JournalArgument::told)
        .orElseGet(() -> "NOT RECORDED: " + recorded.failure().orElseThrow());
  }

  /** Where a record is kept, in one line. */
  static String told(Receipt kept) {
    return "Recorded as entry " + kept.entry() + ", hash " + kept.hash() + ".";
  }

  /** The file of the journal, which is there. */
  static Path existing(String journal) {
    Path path = path(journal);
    if (!Files.isRegularFile(path)) {
      throw new CouldNotRunException(
          "there is no such JOURNAL. Give the file of a journal, as in decisions.jsonl.");
    }
    return path;
  }

  /** The path of a journal that may or may not be there. */
  static Path path(String journal) {
    try {
      return Path.of(journal);
    } catch (InvalidPathException notAPath) {
      throw new CouldNotRunException("that is not the name of a journal.");
    }
  }
}
