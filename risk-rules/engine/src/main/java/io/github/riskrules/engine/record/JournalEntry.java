package io.github.riskrules.engine.record;

import io.github.riskrules.engine.json.CanonicalJson;
import io.github.riskrules.engine.json.UnreadableRecordException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a journal.
 *
 * @param sealed what is kept for good, and the hash covers
 * @param hash SHA-256 over the bytes {@code journal-entry/1} and a line feed, followed by the
 *     sealed object in canonical form
 * @param evidence the documents that the commitments of the sealed object are about, in the order
 *     of those; what was taken out is left out
 */
public record JournalEntry(SealedEntry sealed, String hash, List<SaltedDocument> evidence) {
  /** What the {@code schema} field of every line says. */
  public static final String SCHEMA = "journal-entry/1";

  private static final byte[] DOMAIN = (SCHEMA + "\n").getBytes(StandardCharsets.UTF_8);

  public JournalEntry {
    Objects.requireNonNull(sealed, "sealed");
    Sha256.require(hash);
    evidence = List.copyOf(evidence);
  }

  static JournalEntry of(SealedEntry sealed, List<SaltedDocument> evidence) {
    return new JournalEntry(sealed, hashOf(sealed), evidence);
  }

  static String hashOf(SealedEntry sealed) {
    return Sha256.of(DOMAIN, CanonicalJson.write(sealed));
  }

  /**
   * Reads a line without its line feed. Nothing is checked yet but its form, to the byte.
   *
   * @throws UnreadableRecordException if it is not written as entries are; the message tells no
   *     value
   */
  public static JournalEntry read(String line) throws UnreadableRecordException {
    return CanonicalJson.read(JournalEntry.class, SCHEMA, line);
  }

  String line() {
    return CanonicalJson.write(SCHEMA, this);
  }

  /** By what others refer to the entry. */
  public Receipt receipt() {
    return new Receipt(sealed.entry(), hash);
  }

  /** Whether the hash is that of the sealed object. */
  public boolean isSealed() {
    return hash.equals(hashOf(sealed));
  }

  /** The parts whose commitment is here and whose document is not, or not any longer. */
  public List<Part> missing() {
    List<Part> parts =
        new ArrayList<>(sealed.commitments().stream().map(Commitment::part).toList());
    parts.removeAll(evidence.stream().map(SaltedDocument::part).toList());
    return parts;
  }

  /** Whether each document of the evidence is the one its commitment was made of, in its place. */
  public boolean holdsWhatItCommitsTo() {
    List<Part> missing = missing();
    return sealed.commitments().stream()
        .filter(each -> !missing.contains(each.part()))
        .toList()
        .equals(evidence.stream().map(SaltedDocument::commitment).toList());
  }

  /** The evidence of a part, if it is there. */
  public Optional<SaltedDocument> evidence(Part part) {
    return evidence.stream().filter(each -> each.part() == part).findFirst();
  }

  /** Says which entry it is and withholds the rest: this text may reach a log. */
  @Override
  public String toString() {
    return "JournalEntry[" + sealed.entry() + "]";
  }
}
