package io.github.riskrules.engine.record;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.HumanDecision;
import io.github.riskrules.engine.json.HumanDecisionJson;
import io.github.riskrules.engine.json.UnreadableRecordException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps records in one file, one line each, every entry sealed with the hash of the one before it.
 * One {@code DecisionJournal} serves any number of threads; a second one for the same file, here or
 * in another program, is refused.
 *
 * <p>What {@link #append} has acknowledged is on the disk, whole, and survives the end of the
 * process and of the machine. What it has not acknowledged may be there whole or not at all: an
 * unfinished line is taken away when the journal is opened next.
 *
 * <p>Beside a journal {@code decisions.jsonl} stand {@code decisions.jsonl.head}, which names the
 * last acknowledged entry, and {@code decisions.jsonl.lock}, which holds off a second writer. All
 * three are made readable by their owner alone, where the file system knows owners.
 */
public final class DecisionJournal implements DecisionSink, AutoCloseable {
  /** In UTF-8 at most three quarters of what a line may have in bytes. */
  private static final int MOST_CHARACTERS = 2_000_000;

  private final Path path;
  private final JournalEntries entries;
  private final WriterLock lock;
  private final String opening;
  private JournalFile file;
  private Receipt head;
  private boolean usable = true;

  private DecisionJournal(OpenedJournal opened) {
    this.path = opened.path();
    this.entries = new JournalEntries(opened.path());
    this.lock = opened.lock();
    this.opening = opened.remarks();
    this.file = opened.file();
    this.head = opened.head();
  }

  /**
   * Opens a journal to write, or begins one in a folder that is there. Only its end is looked at;
   * {@link JournalVerification} looks at all of it.
   *
   * @throws NotRecordedException if nothing could be recorded there; the message says why and what
   *     to do
   */
  public static DecisionJournal open(Path path) throws NotRecordedException {
    return new DecisionJournal(OpenedJournal.at(path));
  }

  /**
   * What had to be set right when the journal was opened, and what its keeper should know of it: a
   * head file that was missing, or rights that let others in. In words; mostly empty.
   */
  public String opening() {
    return opening;
  }

  /**
   * The last entry. Kept elsewhere, it lets anybody find out later whether entries were taken away
   * from the end. Entry 0 stands for a journal without entries.
   */
  public synchronized Receipt head() {
    return head;
  }

  @Override
  public synchronized Receipt append(DecisionRecord record) throws NotRecordedException {
    return append(
        new SealedEntry(head.entry() + 1, head.hash(), record.sealed(), null, null),
        record.evidence());
  }

  /**
   * Records what a person decided about a decision of this journal, as an entry of its own. A
   * decision may be answered more than once; all answers are kept.
   *
   * @param entry the entry of the decision that it answers
   * @throws NotRecordedException if it is not kept, not known to be kept, or answers another
   *     decision than that entry's
   */
  public synchronized Receipt append(HumanDecision decided, int entry) throws NotRecordedException {
    requireSeen(decided);
    JournalEntry answered = entries.at(entry);
    if (!Answered.by(decided, answered)) {
      throw new NotRecordedException(
          "entry " + entry + " of the journal is not the decision that was answered.");
    }
    List<SaltedDocument> evidence =
        List.of(SaltedDocument.of(Part.HUMAN_DECISION, HumanDecisionJson.writeCompact(decided)));
    return append(
        new SealedEntry(
            head.entry() + 1,
            head.hash(),
            null,
            new SealedHumanDecision(
                answered.receipt(),
                decided.decidedAt(),
                evidence.stream().map(SaltedDocument::commitment).toList()),
            null),
        evidence);
  }

  private static void requireSeen(HumanDecision decided) throws NotRecordedException {
    Optional<String> fault =
        KeptText.fault("the role", decided.role())
            .or(
                () ->
                    KeptText.fault("the reason", Objects.requireNonNullElse(decided.reason(), "")))
            .or(
                () ->
                    KeptText.fault(
                        "the second role", Objects.requireNonNullElse(decided.secondRole(), "")));
    if (fault.isPresent()) {
      throw new NotRecordedException(fault.get() + ".");
    }
  }

  /**
   * Takes evidence out of entries for good, and records that. The entries stay, with the
   * commitments to what was taken out, and the journal still verifies. The space on the disk is
   * given back to the system and not wiped; copies elsewhere are not touched.
   *
   * @throws NotRecordedException if it could not be done, or not be recorded; the message says why
   */
  public synchronized Receipt redact(Redaction redaction) throws NotRecordedException {
    if (redaction.last() > head.entry()) {
      throw new NotRecordedException("the journal has " + head.entry() + " entries.");
    }
    requireUsable();
    try (Rewriting rewriting = file.exclusively(() -> Rewriting.of(path))) {
      // Said before it is done: evidence that is gone must never be so without an entry about it.
      Receipt said =
          append(new SealedEntry(head.entry() + 1, head.hash(), null, null, redaction), List.of());
      usable = false;
      rewriting.write(redaction);
      file.exclusively(
          () -> {
            rewriting.replace();
            return said;
          });
      file.close();
      file = JournalFile.open(path, lock);
      usable = true;
      return said;
    } catch (IOException failed) {
      throw new NotRecordedException(
          "the journal could not be written again without the evidence. Check that its disk has"
              + " room for another one of its size, and redact again.");
    }
  }

  /**
   * The decision of an entry, for a person to decide about.
   *
   * @throws NotRecordedException if there is none, or it was taken out, or is in the form of
   *     another version of the library
   */
  public synchronized Decision decision(int entry) throws NotRecordedException {
    return Answered.decision(entries.at(entry))
        .orElseThrow(
            () ->
                new NotRecordedException(
                    "entry " + entry + " of the journal holds no decision that can be read."));
  }

  /**
   * The entries that still hold what a person decided about a decision of these entries, from the
   * first to the last: a reason may tell what the evidence told.
   *
   * @throws NotRecordedException if the journal cannot be read
   */
  public synchronized List<Integer> answers(int first, int last) throws NotRecordedException {
    return entries.answers(first, last, head.entry());
  }

  private Receipt append(SealedEntry sealed, List<SaltedDocument> evidence)
      throws NotRecordedException {
    requireUsable();
    JournalEntry entry = JournalEntry.of(sealed, evidence);
    String line = entry.line();
    if (line.length() > MOST_CHARACTERS) {
      throw new NotRecordedException(
          "the record is longer than 2,000,000 characters, and no entry may be.");
    }
    requireReadable(line, entry);
    head = written(line + "\n", entry.receipt());
    return head;
  }

  private void requireUsable() throws NotRecordedException {
    if (!usable) {
      throw new NotRecordedException(
          "the journal failed before, or was closed, and takes no more entries. Open it anew.");
    }
  }

  /** Nothing is acknowledged that would not verify afterwards. */
  private static void requireReadable(String line, JournalEntry entry) throws NotRecordedException {
    try {
      if (JournalEntry.read(line).equals(entry) && entry.holdsWhatItCommitsTo()) {
        return;
      }
    } catch (UnreadableRecordException unreadable) {
      // Said below.
    }
    throw new NotRecordedException(
        "the record could not be read again as it would be written, so it is not kept.");
  }

  private Receipt written(String line, Receipt receipt) throws NotRecordedException {
    // Until all has gone well it has not: an error nobody foresaw must leave no half-known state.
    usable = false;
    try {
      Receipt kept = file.exclusively(() -> kept(line, receipt));
      usable = true;
      return kept;
    } catch (IOException unknown) {
      throw new NotRecordedException(
          "it is not known whether the disk has kept the record. Close the journal and open it"
              + " anew.");
    }
  }

  private Receipt kept(String line, Receipt receipt) throws IOException, NotRecordedException {
    try {
      file.append(line);
    } catch (IOException full) {
      usable = isWhole();
      throw new NotRecordedException(
          "the journal cannot be written. Check that the disk has room and that the file may be"
              + " written.");
    }
    file.force();
    file.writeHead(receipt);
    return receipt;
  }

  /** Whether the journal ends where it did before a write that failed. */
  private boolean isWhole() {
    try {
      return file.isUntouched();
    } catch (IOException unknown) {
      return false;
    }
  }

  @Override
  public synchronized void close() throws IOException {
    usable = false;
    try (lock) {
      file.close();
    }
  }
}
