package io.github.riskrules.tooling.render;

import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.record.JournalVerification;
import io.github.riskrules.engine.record.Receipt;

/** What became of a journal, as lines for a terminal: one problem each, then what was verified. */
public final class VerificationText {
  private VerificationText() {}

  /** The problems in the order of the journal, then the counts, the head and what it rests on. */
  public static String of(JournalVerification verification) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : verification.problems()) {
      text.append(Printable.of(problem.text())).append('\n');
    }
    if (verification.furtherProblems() > 0) {
      text.append("and ")
          .append(Words.counted(verification.furtherProblems(), "problem"))
          .append(" more\n");
    }
    if (!verification.problems().isEmpty()) {
      text.append('\n');
    }
    return text.append(verdict(verification))
        .append('\n')
        .append(counts(verification))
        .append('\n')
        .append(head(verification))
        .append('\n')
        .append(restsOn(verification))
        .append('\n')
        .toString();
  }

  private static String verdict(JournalVerification verification) {
    return verification.isSound()
        ? "The journal holds together."
        : "The journal does not hold together.";
  }

  private static String counts(JournalVerification verification) {
    return Words.counted(verification.decisions(), "decision")
        + ", "
        + Words.counted(verification.humanDecisions(), "human decision")
        + ", "
        + Words.counted(verification.redactions(), "redaction")
        + "; evidence redacted in "
        + (verification.redactedEntries() == 1
            ? "1 entry."
            : verification.redactedEntries() + " entries.");
  }

  private static String head(JournalVerification verification) {
    Receipt head = verification.head();
    return head == null
        ? "Head: none."
        : "Head: entry " + head.entry() + ", hash " + head.hash() + ".";
  }

  private static String restsOn(JournalVerification verification) {
    if (verification.anchors() > 0 && verification.isSound()) {
      return "Every entry up to the heads that were given is as it was then.";
    }
    String unseen =
        "Whether the last entries were removed, or all written anew, on purpose only a head kept"
            + " elsewhere can tell (--head).";
    return verification.headFile()
        ? unseen
        : "There is no head file beside it, so entries lost at the end would not show. " + unseen;
  }
}
