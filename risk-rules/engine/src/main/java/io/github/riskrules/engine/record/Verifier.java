package io.github.riskrules.engine.record;

import io.github.riskrules.engine.json.UnreadableRecordException;
import io.github.riskrules.engine.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through a journal once, from its first line to its last. */
final class Verifier {
  private static final int MOST_PROBLEMS = 100;

  private final String name;
  private final Set<String> notFound;
  private final Chain chain = new Chain();
  private final List<Problem> problems = new ArrayList<>();
  private int furtherProblems;
  private int lines;

  private Verifier(String name, List<String> anchors) {
    this.name = name;
    this.notFound = new LinkedHashSet<>(anchors);
  }

  static JournalVerification verify(Path journal, List<String> anchors) throws IOException {
    Verifier verifier = new Verifier(String.valueOf(journal.getFileName()), anchors);
    // The head first: what is written meanwhile is then beyond it, and nothing is missed.
    Optional<String> head = headText(HeadFile.beside(journal));
    Receipt stated = head.isEmpty() ? null : verifier.head(head.get());
    verifier.follow(journal, stated);
    return verifier.result(head.isPresent(), anchors.size());
  }

  private static Optional<String> headText(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(file)) {
      return Optional.of(new String(in.readNBytes(HeadFile.MOST_BYTES), StandardCharsets.UTF_8));
    }
  }

  private @Nullable Receipt head(String text) {
    try {
      return HeadFile.read(text);
    } catch (UnreadableRecordException inWords) {
      problem(
          0,
          "the head file beside it cannot be read: " + inWords.getMessage() + ".",
          "Whether entries are missing at the end cannot be told from it.");
      return null;
    }
  }

  private void follow(Path journal, @Nullable Receipt stated) throws IOException {
    boolean met = stated == null || stated.entry() == 0;
    try (JournalLines in = JournalLines.of(journal)) {
      for (Optional<JournalLines.Line> line = in.next(); line.isPresent(); line = in.next()) {
        lines++;
        chain.take(line.get()).ifPresent(fault -> problem(lines, fault.what(), fault.remedy()));
        Receipt here = chain.last();
        if (here != null) {
          notFound.remove(here.hash());
          met |= here.equals(stated);
        }
      }
    }
    if (!met && stated != null) {
      problem(
          lines,
          "the head file beside it names entry " + stated.entry() + ", which is not here.",
          "Entries are missing at the end, or were written anew.");
    }
  }

  private JournalVerification result(boolean headFile, int anchors) {
    if (!notFound.isEmpty()) {
      problem(
          lines,
          notFound.size() == 1 && anchors == 1
              ? "no entry has the hash that was given."
              : notFound.size() + " of the hashes that were given are those of no entry.",
          "Entries are missing at the end, or the journal was written anew, or it is another one.");
    }
    EntryRanges redacted = new EntryRanges();
    for (Part part : Part.values()) {
      EntryRanges unsaid = chain.missingUnsaid(part);
      if (!unsaid.isEmpty()) {
        problem(
            0,
            part + " is missing from the evidence of entries " + unsaid.inWords() + ".",
            "No entry says that it was taken out.");
      }
      EntryRanges still = chain.stillHeld(part);
      if (!still.isEmpty()) {
        problem(
            0,
            part + " is still in the evidence of entries " + still.inWords() + ".",
            "An entry says that it was taken out. Redact again.");
      }
      redacted.addAll(chain.missing(part).without(unsaid));
    }
    return new JournalVerification(
        lines,
        chain.decisions(),
        chain.humanDecisions(),
        chain.redactions(),
        redacted.size(),
        chain.last() == null || chain.last().entry() == 0 ? null : chain.last(),
        headFile,
        anchors,
        problems,
        furtherProblems);
  }

  private void problem(int line, String what, String remedy) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new Problem(name, line, 0, "", what, remedy));
    } else {
      furtherProblems++;
    }
  }
}
