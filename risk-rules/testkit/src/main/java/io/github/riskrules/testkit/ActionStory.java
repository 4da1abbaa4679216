package io.github.riskrules.testkit;

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
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells how an action stands in a decision, and which conditions made it so. */
final class ActionStory {
  private final Decision decision;

  ActionStory(Decision decision) {
    this.decision = decision;
  }

  boolean isSuggested(String action) {
    return decision.suggests(action);
  }

  Predicate<String> is(ActionStatus status) {
    return action -> unsuggested(action).filter(each -> each.status() == status).isPresent();
  }

  String otherStanding(String action, String should) {
    return new Lines("expected '" + action + "' " + should + ", but it " + inWords(action) + ".")
        .list("Why:", "No rule speaks of it.", why(action))
        .line("Decided: " + decision.tier().inWords() + ".")
        .line(under())
        .text();
  }

  /** How a rule that speaks of some action stood, where the decision tells. */
  List<String> standings(String rule) {
    return decision.unsuggested().stream()
        .flatMap(each -> each.because().stream())
        .filter(each -> each.rule().id().equals(rule))
        .limit(1)
        .flatMap(ActionStory::withConditions)
        .toList();
  }

  /** What to say where a fact is not among those still to settle; empty where it is. */
  Optional<String> settled(String action, String fact) {
    List<String> open = suggested(action).map(SuggestedAction::stillToSettle).orElse(List.of());
    if (open.stream().anyMatch(each -> FactNames.same(each, fact))) {
      return Optional.empty();
    }
    return Optional.of(
        new Lines("expected '" + fact + "' to be still to settle for '" + action + "'.")
            .list("Still to settle:", "Nothing is still to settle.", open)
            .line(under())
            .text());
  }

  /** What to say where an action is due by another time; null stands for none. */
  Optional<String> notDueBy(String action, @Nullable LocalDateTime expected) {
    Instant due = suggested(action).map(each -> each.deadline().actBy()).orElse(null);
    LocalDateTime was = due == null ? null : LocalDateTime.ofInstant(due, Incident.ZONE);
    if (expected == null ? was == null : expected.equals(was)) {
      return Optional.empty();
    }
    return Optional.of(
        new Lines("expected '" + action + "' " + due(expected) + ", but it is " + due(was) + ".")
            .list(
                "The deadline:", "", suggested(action).map(ActionStory::deadline).orElse(List.of()))
            .line(under())
            .text());
  }

  private static String due(@Nullable LocalDateTime time) {
    return time == null ? "without a time to act by" : "due by " + time + " London time";
  }

  private static List<String> deadline(SuggestedAction action) {
    String note = action.deadline().note();
    return note == null
        ? List.of(action.deadline().inWords())
        : List.of(action.deadline().inWords(), note);
  }

  private String inWords(String action) {
    return unsuggested(action)
        .map(
            each ->
                switch (each.status()) {
                  case RULED_OUT -> "is ruled out";
                  case WAITING -> "waits for an answer";
                  case NOT_REACHED -> "is reached by no rule";
                })
        .orElse("is suggested");
  }

  private List<String> why(String action) {
    Optional<UnsuggestedAction> unsuggested = unsuggested(action);
    if (unsuggested.isPresent()) {
      return unsuggested.get().because().stream().flatMap(ActionStory::withConditions).toList();
    }
    return decision.findings().stream()
        .filter(each -> action.equals(each.action()))
        .flatMap(
            each ->
                Stream.concat(
                    Stream.of(
                        each.rule().id()
                            + " suggests it: "
                            + each.reason()
                            + " "
                            + DecisionStory.place(each.rule())),
                    DecisionStory.evidence(each)))
        .toList();
  }

  private static Stream<String> withConditions(RuleOutcome outcome) {
    String would = outcome.kind() == FindingKind.SUGGESTS ? "suggest it" : "rule it out";
    String how =
        switch (outcome.truth()) {
          case HOLDS ->
              outcome.kind() == FindingKind.SUGGESTS ? " suggests it: " : " rules it out: ";
          case UNKNOWN -> " would " + would + " once answered: ";
          case FAILS -> " does not " + would + ": ";
        };
    String line =
        outcome.rule().id() + how + outcome.reason() + " " + DecisionStory.place(outcome.rule());
    return Stream.concat(
        Stream.of(line),
        outcome.conditions().stream()
            .map(
                each ->
                    Lines.DEEPER
                        + "needed "
                        + each.condition()
                        + ", was "
                        + was(each.facts(), each.was())
                        + (outcome.truth() == each.truth() ? "" : inWords(each.truth()))));
  }

  private static String inWords(Truth truth) {
    return switch (truth) {
      case HOLDS -> " (so)";
      case UNKNOWN -> " (open)";
      case FAILS -> " (not so)";
    };
  }

  /** The one value, or each with its fact where there are several. */
  static String was(List<String> facts, List<String> values) {
    return values.size() == 1
        ? values.get(0)
        : String.join(
            ", ",
            IntStream.range(0, values.size())
                .mapToObj(i -> facts.get(i) + " " + values.get(i))
                .toList());
  }

  private String under() {
    return "Incident '"
        + decision.incidentId()
        + "' under "
        + decision.policy().id()
        + " "
        + decision.policy().version()
        + ".";
  }

  private Optional<SuggestedAction> suggested(String action) {
    return decision.suggested().stream()
        .filter(each -> each.action().code().equals(action))
        .findFirst();
  }

  private Optional<UnsuggestedAction> unsuggested(String action) {
    return decision.unsuggested().stream()
        .filter(each -> each.action().code().equals(action))
        .findFirst();
  }
}
