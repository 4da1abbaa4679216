package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.tooling.render.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What to know before relying on a comparison, or putting the later policy in force. */
final class Remarks {
  private Remarks() {}

  static List<String> of(
      PolicyPack before, PolicyPack after, List<RuleChange> rules, List<String> unseen) {
    List<String> remarks = new ArrayList<>();
    PolicyRef was = before.policy().ref();
    PolicyRef is = after.policy().ref();
    if (!was.id().equals(is.id())) {
      remarks.add(
          String.format(
              Locale.ROOT,
              "These are two policies, %s and %s, and not two versions of one.",
              was.id(),
              is.id()));
    } else if (was.version().equals(is.version()) && !was.digest().equals(is.digest())) {
      remarks.add(
          String.format(
              Locale.ROOT,
              "Both call themselves version %s, and they are not the same. Raise 'version' in"
                  + " pack.yaml before you put the new one in force: decisions name the policy by"
                  + " it. Packs that extend it name the new version too.",
              was.version()));
    }
    dates(before.policy(), after.policy(), remarks);
    stale(rules, remarks);
    unseen(unseen, remarks);
    return remarks;
  }

  private static void dates(Policy before, Policy after, List<String> remarks) {
    if (after.inForceFrom().isBefore(before.inForceFrom())) {
      remarks.add("The later policy is in force from an earlier day than the one it replaces.");
    }
    LocalDate ends = after.inForceUntil();
    if (ends != null && (before.inForceUntil() == null || ends.isBefore(before.inForceUntil()))) {
      remarks.add(
          "The later policy ends on "
              + Words.date(ends)
              + ". Nothing stands in for it from the next day, unless another is put in force.");
    }
    if (before.inForceUntil() != null
        && after.inForceFrom().isAfter(before.inForceUntil().plusDays(1))) {
      remarks.add("Between the two there are days on which neither policy is in force.");
    }
  }

  /** A new number under an old sentence tells people what is no longer so. */
  private static void stale(List<RuleChange> rules, List<String> remarks) {
    List<String> stale =
        rules.stream()
            .filter(rule -> rule.change() == Change.CHANGED && rule.bearsOnDecisions())
            .filter(rule -> rule.differences().stream().noneMatch(Remarks::tellsPeople))
            .map(RuleChange::id)
            .toList();
    if (!stale.isEmpty()) {
      remarks.add(
          "What people are told, and by whose authority, reads as before in "
              + Words.both(stale)
              + ", and what is asked or found there changed. See that it is still true.");
    }
  }

  private static boolean tellsPeople(Difference difference) {
    return difference.what().equals(RuleWords.TOLD)
        || difference.what().equals(RuleWords.AUTHORITY);
  }

  private static void unseen(List<String> unseen, List<String> remarks) {
    if (!unseen.isEmpty()) {
      remarks.add(
          "No incident compared comes out otherwise through "
              + String.join(", ", unseen)
              + ". That is no proof that none does: read what changed there.");
    }
  }
}
