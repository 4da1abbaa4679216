package io.github.riskrules.examples.quickstart;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.Deadline;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Finding;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.SuggestedAction;
import io.github.riskrules.decision.UnsuggestedAction;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Lays parts of a decision out as lines of text. */
final class Printout {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  private final PrintStream out;

  Printout(PrintStream out) {
    this.out = out;
  }

  void heading(String text) {
    out.println();
    out.println(text);
  }

  void tier(Decision decision) {
    out.println("  Risk: " + decision.tier().inWords());
    for (Finding finding : decision.findings()) {
      if (finding.kind() == FindingKind.RAISES) {
        out.println("    " + finding.reason());
      }
    }
  }

  void actions(String title, List<SuggestedAction> suggested) {
    out.println("  " + title + ", the most urgent first:");
    for (SuggestedAction each : suggested) {
      out.println("  - " + each.action().label());
      out.println("      when: " + when(each.deadline()));
      out.println("      who:  " + who(each.action()));
    }
  }

  void withdrawn(List<UnsuggestedAction> unsuggested, List<Finding> findings) {
    out.println("  No longer suggested:");
    for (UnsuggestedAction each : unsuggested) {
      out.println("  - " + each.action().label());
      findings.stream()
          .filter(finding -> finding.kind() == FindingKind.RULES_OUT)
          .filter(finding -> each.action().code().equals(finding.action()))
          .forEach(finding -> out.println("      " + finding.reason()));
    }
  }

  void closing(Decision decision) {
    out.println();
    out.println(
        "Suggested under policy "
            + decision.policy().id()
            + " "
            + decision.policy().version()
            + ". A person decides.");
  }

  private static String when(Deadline deadline) {
    Instant actBy = deadline.actBy();
    return actBy == null ? deadline.inWords() : "by " + TIME.format(actBy);
  }

  private static String who(Action action) {
    String whoAuthorises = action.whoAuthorises();
    return whoAuthorises == null
        ? action.whoActs()
        : action.whoActs() + "; authorised by: " + whoAuthorises;
  }
}
