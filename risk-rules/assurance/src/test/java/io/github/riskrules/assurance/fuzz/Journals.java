package io.github.riskrules.assurance.fuzz;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.record.DecisionJournal;
import io.github.riskrules.engine.record.DecisionRecord;
import io.github.riskrules.engine.record.JournalVerification;
import io.github.riskrules.engine.record.NotRecordedException;
import io.github.riskrules.incident.Incident;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Journals of decisions, and what a crash or a stranger made of them. */
final class Journals {
  private static final Path FOLDER = Scratch.folder();
  private static final RiskEngine ENGINE = RiskEngine.standard();

  private Journals() {}

  /** Whatever is found sound can be written to and is sound again, one entry longer. */
  static void journal(byte[] input) {
    Path journal = FOLDER.resolve("given.jsonl");
    try {
      Files.deleteIfExists(FOLDER.resolve("given.jsonl.head"));
      Files.write(journal, input);
      JournalVerification before = JournalVerification.of(journal, List.of());
      Sound.problems(before.problems());
      boolean written = write(journal);
      JournalVerification after = JournalVerification.of(journal, List.of());
      Sound.problems(after.problems());
      if (before.isSound() && !(written && after.isSound())) {
        throw new AssertionError("was sound, and is not any more");
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static boolean write(Path path) throws IOException {
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      journal.append(record());
      return true;
    } catch (NotRecordedException refused) {
      Sound.text(refused.getMessage());
      return false;
    }
  }

  private static DecisionRecord record() {
    Incident incident = IncidentJson.read(Seeds.incidents().get(0)).orElseThrow();
    Decision decision = ENGINE.assess(incident, Documents.NOW);
    return DecisionRecord.of(incident, decision);
  }

  /** A journal of two entries. */
  static List<byte[]> seeds() {
    Path journal = FOLDER.resolve("good.jsonl");
    try {
      Files.deleteIfExists(journal);
      Files.deleteIfExists(FOLDER.resolve("good.jsonl.head"));
      for (int i = 0; i < 2; i++) {
        if (!write(journal)) {
          throw new IllegalStateException("a journal cannot be written here");
        }
      }
      return List.of(Files.readAllBytes(journal), new byte[0]);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
