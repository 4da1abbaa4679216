package io.github.riskrules.engine.record;

import io.github.riskrules.engine.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a journal since it was written, as far as it can tell itself. An entry edited, put
 * in, left out or put elsewhere shows, and so does evidence edited or taken out unsaid. That the
 * last entries are gone, or that the whole journal was written anew, shows only against a head that
 * was kept elsewhere.
 *
 * @param entries how many lines there are
 * @param decisions how many entries are decisions
 * @param humanDecisions how many say what a person decided
 * @param redactions how many say that evidence was taken out
 * @param redactedEntries how many entries lack evidence, as others say
 * @param head the last entry; null if there is none or the last line is none
 * @param headFile whether the file beside the journal that names its head was there
 * @param anchors how many heads kept elsewhere were looked for
 * @param problems what does not hold together, in the order of the journal; the first hundred
 * @param furtherProblems how many more there are
 */
public record JournalVerification(
    int entries,
    int decisions,
    int humanDecisions,
    int redactions,
    int redactedEntries,
    @Nullable Receipt head,
    boolean headFile,
    int anchors,
    List<Problem> problems,
    int furtherProblems) {
  /** What the {@code schema} field of such a document says. */
  public static final String SCHEMA = "verification/1";

  public JournalVerification {
    problems = List.copyOf(problems);
  }

  /**
   * Verifies a journal, which may be written meanwhile.
   *
   * @param anchors hashes of entries that were kept elsewhere; each must be that of an entry
   * @throws IOException if it cannot be read
   */
  public static JournalVerification of(Path journal, List<String> anchors) throws IOException {
    return Verifier.verify(journal, anchors);
  }

  /** Whether all holds together. */
  public boolean isSound() {
    return problems.isEmpty();
  }
}
