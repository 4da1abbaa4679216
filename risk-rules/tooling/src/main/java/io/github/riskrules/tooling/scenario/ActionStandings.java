package io.github.riskrules.tooling.scenario;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.RuleOutcome;
import io.github.riskrules.decision.SuggestedAction;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.decision.UnsuggestedAction;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How each action stands in a decision, as the ends of sentences. */
final class ActionStandings {
  /** What scenarios write where an action has no time to act by. */
  static final String NO_TIME = "unknown";

  private static final int MOST_NAMES = 5;

  private final Decision decision;

  ActionStandings(Decision decision) {
    this.decision = decision;
  }

  Optional<SuggestedAction> suggested(String action) {
    return decision.suggested().stream()
        .filter(suggested -> suggested.action().code().equals(action))
        .findFirst();
  }

  Optional<UnsuggestedAction> unsuggested(String action) {
    return decision.unsuggested().stream()
        .filter(unsuggested -> unsuggested.action().code().equals(action))
        .findFirst();
  }

  /** Whether and why it is suggested, or why not. */
  String inWords(String action) {
    Optional<SuggestedAction> suggested = suggested(action);
    if (suggested.isPresent()) {
      return "is suggested by " + few(suggested.get().rules());
    }
    return unsuggested(action)
        .map(
            unsuggested ->
                "is "
                    + unsuggested.status().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    + because(unsuggested))
        .orElse("is not in this decision");
  }

  /** The time to act by as clocks in London show it; a word where there is none. */
  String actBy(String action) {
    Optional<Instant> time = suggested(action).map(suggested -> suggested.deadline().actBy());
    return time.map(by -> LocalDateTime.ofInstant(by, Incident.ZONE).toString())
        .orElse(suggested(action).isPresent() ? NO_TIME : "");
  }

  /** By when it is due, and what the decision remarks on that. */
  String dueInWords(String action) {
    Optional<SuggestedAction> suggested = suggested(action);
    if (suggested.isEmpty()) {
      return inWords(action);
    }
    String note = suggested.get().deadline().note();
    String remark = note == null ? "" : " (" + note.replaceFirst("\\.$", "") + ")";
    return actBy(action).equals(NO_TIME)
        ? "has no time to act by" + remark
        : "is due by " + actBy(action) + remark;
  }

  private static String because(UnsuggestedAction action) {
    List<String> rules =
        action.because().stream()
            .filter(outcome -> decides(action.status(), outcome))
            .map(outcome -> outcome.rule().id())
            .distinct()
            .toList();
    return rules.isEmpty() ? "" : " (" + few(rules) + ")";
  }

  private static boolean decides(ActionStatus status, RuleOutcome outcome) {
    return switch (status) {
      case RULED_OUT -> outcome.kind() == FindingKind.RULES_OUT && outcome.truth() == Truth.HOLDS;
      case WAITING -> outcome.truth() == Truth.UNKNOWN;
      case NOT_REACHED -> outcome.kind() == FindingKind.SUGGESTS;
    };
  }

  /** The first few of several names, and how many more there are. */
  static String few(Collection<String> names) {
    if (names.isEmpty()) {
      return "nothing";
    }
    int more = names.size() - MOST_NAMES;
    return names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
