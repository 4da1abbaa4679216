package io.github.riskrules.engine.record;

import io.github.riskrules.engine.json.UnreadableRecordException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows the entries of a journal, line by line, and says where they do not hold together. */
final class Chain {
  private final Map<Part, EntryRanges> missing = new EnumMap<>(Part.class);
  private final Map<Part, EntryRanges> held = new EnumMap<>(Part.class);
  private final Map<Part, EntryRanges> redacted = new EnumMap<>(Part.class);
  private @Nullable Receipt last = HeadFile.NONE;
  private int decisions;
  private int humanDecisions;
  private int redactions;

  /** What is wrong with a line, and what follows from it. */
  record Fault(String what, String remedy) {}

  private static EntryRanges of(Part part, Map<Part, EntryRanges> entries) {
    return entries.computeIfAbsent(part, none -> new EntryRanges());
  }

  /** Takes the next line; says what is wrong with it, if anything is. */
  Optional<Fault> take(JournalLines.Line line) {
    Receipt before = last;
    last = null;
    if (line.text() == null) {
      return line.isEnded()
          ? fault("this line is longer than any entry, or is not UTF-8.", "It was edited.")
          : brokenOff();
    }
    JournalEntry entry;
    try {
      entry = JournalEntry.read(line.text());
    } catch (UnreadableRecordException inWords) {
      return line.isEnded()
          ? fault("this line was edited: " + inWords.getMessage() + ".", "")
          : brokenOff();
    }
    count(entry);
    last = entry.receipt();
    if (!entry.isSealed()) {
      return fault("this entry was edited: its hash is not that of what it says.", "");
    }
    if (!entry.holdsWhatItCommitsTo()) {
      return fault(
          "the evidence of this entry was edited: its commitments were made of something else.",
          "");
    }
    if (!line.isEnded()) {
      return brokenOff();
    }
    return before == null ? Optional.empty() : follows(before, entry.sealed());
  }

  private static Optional<Fault> follows(Receipt before, SealedEntry entry) {
    if (entry.entry() != before.entry() + 1) {
      return fault(
          "entry " + entry.entry() + " stands where entry " + (before.entry() + 1) + " should be.",
          "Lines were removed, put in or put in another order.");
    }
    if (!entry.previous().equals(before.hash())) {
      return fault(
          "this entry does not follow the one before it.",
          "One of the two was written anew or comes from another journal.");
    }
    return Optional.empty();
  }

  private void count(JournalEntry entry) {
    SealedEntry sealed = entry.sealed();
    for (Part part : entry.missing()) {
      of(part, missing).add(sealed.entry(), sealed.entry());
    }
    for (SaltedDocument document : entry.evidence()) {
      of(document.part(), held).add(sealed.entry(), sealed.entry());
    }
    Redaction redaction = sealed.redaction();
    if (redaction != null) {
      redactions++;
      for (Part part : redaction.parts()) {
        of(part, redacted).add(redaction.first(), redaction.last());
      }
    } else if (sealed.decision() != null) {
      decisions++;
    } else {
      humanDecisions++;
    }
  }

  /** The entries that lack a part of their evidence though no entry says that it was taken out. */
  EntryRanges missingUnsaid(Part part) {
    return of(part, missing).without(of(part, redacted));
  }

  /** The entries that lack a part of their evidence, whether or not an entry says so. */
  EntryRanges missing(Part part) {
    return of(part, missing);
  }

  /** The entries that still hold a part of their evidence though an entry says it was taken out. */
  EntryRanges stillHeld(Part part) {
    EntryRanges all = of(part, held);
    return all.without(all.without(of(part, redacted)));
  }

  /** The last entry taken; null if the last line was none. */
  @Nullable Receipt last() {
    return last;
  }

  int decisions() {
    return decisions;
  }

  int humanDecisions() {
    return humanDecisions;
  }

  int redactions() {
    return redactions;
  }

  private static Optional<Fault> brokenOff() {
    return fault(
        "the last line breaks off.",
        "Its writer was stopped, or is at work. Opening the journal to write sets it right.");
  }

  private static Optional<Fault> fault(String what, String remedy) {
    return Optional.of(new Fault(what, remedy));
  }
}
