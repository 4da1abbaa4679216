package io.github.riskrules.tooling.scenario;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Finding;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.Question;
import io.github.riskrules.decision.SuggestedAction;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.scenario.Shortfall.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares a decision with what a scenario expects, and says each difference in a sentence. */
final class Comparison {
  private static final Pattern POSITION = Pattern.compile("\\[[0-9]+]");

  private final Expectation expected;
  private final Decision decision;
  private final ActionStandings actions;
  private final Set<String> reasons;
  private final List<Shortfall> shortfalls = new ArrayList<>();

  private Comparison(Expectation expected, Decision decision) {
    this.expected = expected;
    this.decision = decision;
    this.actions = new ActionStandings(decision);
    this.reasons =
        decision.findings().stream()
            .map(finding -> finding.rule().id())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every expectation that was not met; empty when all were. */
  static List<Shortfall> of(Expectation expected, Decision decision) {
    Comparison comparison = new Comparison(expected, decision);
    comparison.compareTier();
    comparison.compareReasons();
    comparison.compareActions();
    comparison.compareTimes();
    comparison.compareQuestions();
    return List.copyOf(comparison.shortfalls);
  }

  private void compareTier() {
    TierRange was = decision.tier();
    RiskTier least = expected.atLeast();
    RiskTier most = expected.atMost();
    boolean lower = least != null && least != was.atLeast();
    boolean upper = most != null && most != was.atMost();
    if (!lower && !upper) {
      return;
    }
    boolean tooLow = least != null && least.compareTo(was.atLeast()) > 0;
    boolean tooHigh = least != null && least.compareTo(was.atLeast()) < 0;
    String because = tooLow ? "no rule raised it further" : "";
    because = tooHigh ? "raised by " + raisers(was.atLeast()) : because;
    because = !lower && most != null ? openEnd(most, was.atMost()) : because;
    add(
        Kind.TIER,
        List.of(),
        "expected "
            + inWords(least, most)
            + " but was "
            + was.inWords()
            + (because.isEmpty() ? "" : "; " + because));
  }

  private static String inWords(@Nullable RiskTier least, @Nullable RiskTier most) {
    if (least != null && most != null) {
      return new TierRange(least, most.compareTo(least) < 0 ? least : most).inWords();
    }
    return least == null ? "at most " + most : "at least " + least;
  }

  private String raisers(RiskTier tier) {
    return ActionStandings.few(
        decision.findings().stream()
            .filter(finding -> finding.kind() == FindingKind.RAISES && finding.tier() == tier)
            .map(finding -> finding.rule().id())
            .distinct()
            .toList());
  }

  private String openEnd(RiskTier expectedMost, RiskTier most) {
    return most.compareTo(expectedMost) < 0 ? "nothing open may raise it further" : openTo(most);
  }

  private String openTo(RiskTier tier) {
    return "it waits for "
        + ActionStandings.few(
            decision.questions().stream()
                .filter(question -> question.mayRaiseTo() == tier)
                .map(Question::fact)
                .toList());
  }

  private void compareReasons() {
    for (String rule : expected.of(Expected.BECAUSE)) {
      if (!reasons.contains(rule)) {
        add(Kind.BECAUSE, rule, "expected " + rule + " among its reasons");
      }
    }
    for (String rule : expected.of(Expected.NOT_BECAUSE)) {
      if (reasons.contains(rule)) {
        add(
            Kind.NOT_BECAUSE,
            rule,
            "did not expect " + rule + " among its reasons, and it says: " + sentence(rule));
      }
    }
    for (String words : expected.of(Expected.NOTICES)) {
      if (decision.notices().stream().noneMatch(notice -> notice.contains(words))) {
        add(Kind.NOTICE, words, "expected a notice with the words '" + words + "'");
      }
    }
  }

  private String sentence(String rule) {
    String reason =
        decision.findings().stream()
            .filter(finding -> finding.rule().id().equals(rule))
            .map(Finding::reason)
            .findFirst()
            .orElse("");
    return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
  }

  private void compareActions() {
    for (String action : expected.of(Expected.ACTIONS)) {
      if (!decision.suggests(action)) {
        add(
            Kind.ACTION,
            action,
            "expected '" + action + "' to be suggested, but it " + actions.inWords(action));
      }
    }
    for (String action : expected.of(Expected.NOT_ACTIONS)) {
      if (decision.suggests(action)) {
        add(
            Kind.NOT_ACTION,
            action,
            "did not expect '" + action + "' to be suggested, but it " + actions.inWords(action));
      }
    }
    compareStatus(Kind.RULED_OUT, Expected.RULED_OUT, ActionStatus.RULED_OUT, "be ruled out");
    compareStatus(Kind.WAITING, Expected.WAITING, ActionStatus.WAITING, "wait for an answer");
    compareStatus(
        Kind.NOT_REACHED, Expected.NOT_REACHED, ActionStatus.NOT_REACHED, "be reached by no rule");
    expected.stillToSettle().forEach(this::compareSettling);
  }

  private void compareStatus(Kind kind, Expected list, ActionStatus status, String inWords) {
    for (String action : expected.of(list)) {
      boolean so =
          actions
              .unsuggested(action)
              .filter(unsuggested -> unsuggested.status() == status)
              .isPresent();
      if (!so) {
        add(
            kind,
            action,
            "expected '" + action + "' to " + inWords + ", but it " + actions.inWords(action));
      }
    }
  }

  private void compareSettling(String action, List<String> facts) {
    Optional<SuggestedAction> suggested = actions.suggested(action);
    if (suggested.isEmpty()) {
      add(
          Kind.STILL_TO_SETTLE,
          facts.isEmpty() ? List.of(action) : List.of(action, facts.get(0)),
          "expected '"
              + action
              + "' with facts still to settle, but it "
              + actions.inWords(action));
      return;
    }
    List<String> open =
        suggested.get().stillToSettle().stream().map(Comparison::ofAnyEntry).toList();
    for (String fact : facts) {
      if (!open.contains(fact)) {
        add(
            Kind.STILL_TO_SETTLE,
            List.of(action, fact),
            "expected '"
                + fact
                + "' to be still to settle for '"
                + action
                + "'; still to settle: "
                + ActionStandings.few(open));
      }
    }
  }

  /** A scenario names a fact of a list; in which entry it is open does not matter to it. */
  static String ofAnyEntry(String fact) {
    return POSITION.matcher(fact).replaceAll("");
  }

  private void compareTimes() {
    expected
        .actBy()
        .forEach(
            (action, time) -> {
              String was = actions.actBy(action);
              if (!was.equals(time)) {
                add(
                    Kind.ACT_BY,
                    action,
                    "expected '"
                        + action
                        + "' to be due by "
                        + time
                        + ", but it "
                        + actions.dueInWords(action));
              }
            });
  }

  private void compareQuestions() {
    Set<String> asked =
        decision.questions().stream()
            .map(question -> ofAnyEntry(question.fact()))
            .collect(Collectors.toCollection(TreeSet::new));
    for (String fact : expected.of(Expected.ASKS)) {
      if (!asked.contains(fact)) {
        add(
            Kind.ASKS,
            fact,
            "expected it to ask for '" + fact + "'; it asks for " + ActionStandings.few(asked));
      }
    }
  }

  private void add(Kind kind, String name, String sentence) {
    add(kind, List.of(name), sentence);
  }

  private void add(Kind kind, List<String> names, String sentence) {
    shortfalls.add(new Shortfall(kind, names, sentence + "."));
  }
}
