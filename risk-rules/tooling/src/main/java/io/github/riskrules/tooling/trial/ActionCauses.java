package io.github.riskrules.tooling.trial;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.RuleOutcome;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.decision.UnsuggestedAction;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds which rules made an action stand as it does. */
final class ActionCauses {
  private static final int MOST = 3;

  private final Policy policy;
  private final String action;
  private final Decision decision;
  private final RuleStance stance;
  private final NearestRules nearest;

  ActionCauses(
      Policy policy, String action, Decision decision, RuleStance stance, NearestRules nearest) {
    this.policy = policy;
    this.action = action;
    this.decision = decision;
    this.stance = stance;
    this.nearest = nearest;
  }

  /** Why it is not suggested; empty where it is. */
  List<Cause> whyNotSuggested() {
    Optional<UnsuggestedAction> unsuggested = unsuggested();
    if (unsuggested.isEmpty()) {
      return List.of();
    }
    return switch (unsuggested.get().status()) {
      case RULED_OUT -> ruledOut(unsuggested.get());
      case WAITING -> waits(unsuggested.get());
      case NOT_REACHED -> nearest(FindingKind.SUGGESTS, "no rule of this policy suggests it");
    };
  }

  /** Why it is suggested; empty where it is not. */
  List<Cause> whySuggested() {
    return decision.findings().stream()
        .filter(finding -> finding.kind() == FindingKind.SUGGESTS)
        .filter(finding -> action.equals(finding.action()))
        .map(finding -> stance.fired(finding, "suggests it"))
        .limit(MOST)
        .toList();
  }

  List<Cause> whyNotRuledOut() {
    if (isNotReached()) {
      return whyNotSuggested();
    }
    boolean overruled =
        decision.findings().stream()
            .anyMatch(
                finding ->
                    finding.kind() == FindingKind.RULES_OUT && action.equals(finding.action()));
    return overruled
        ? List.of(Cause.of("a safeguard of the library keeps it suggested whatever rules it out"))
        : nearest(FindingKind.RULES_OUT, "no rule of this policy rules it out");
  }

  List<Cause> whyNotWaiting() {
    return decision.suggests(action) ? whySuggested() : whyNotSuggested();
  }

  /** Why some rule suggests it, or may. */
  List<Cause> whyReached() {
    return decision.suggests(action)
        ? whySuggested()
        : unsuggested().stream()
            .flatMap(each -> outcomes(each, FindingKind.SUGGESTS))
            .filter(outcome -> outcome.truth().mayHold())
            .map(this::suggesting)
            .limit(MOST)
            .toList();
  }

  private Cause suggesting(RuleOutcome outcome) {
    return outcome.truth() == Truth.HOLDS
        ? stance.fired(outcome, "suggests it")
        : stance.didNotFire(outcome, "may yet suggest it");
  }

  private List<Cause> ruledOut(UnsuggestedAction unsuggested) {
    return outcomes(unsuggested, FindingKind.RULES_OUT)
        .filter(outcome -> outcome.truth() == Truth.HOLDS)
        .map(outcome -> stance.fired(outcome, "rules it out"))
        .limit(MOST)
        .toList();
  }

  /** What it waits for: that a rule rules it out, or that one suggests it. */
  private List<Cause> waits(UnsuggestedAction unsuggested) {
    boolean someSuggests =
        outcomes(unsuggested, FindingKind.SUGGESTS).anyMatch(each -> each.truth() == Truth.HOLDS);
    FindingKind open = someSuggests ? FindingKind.RULES_OUT : FindingKind.SUGGESTS;
    String how = someSuggests ? "may yet rule it out" : "waits for an answer";
    List<RuleOutcome> waiting =
        outcomes(unsuggested, open).filter(each -> each.truth() == Truth.UNKNOWN).toList();
    Set<String> ids = waiting.stream().map(each -> each.rule().id()).collect(Collectors.toSet());
    Set<String> near =
        nearest.of(policy.rules().stream().filter(rule -> ids.contains(rule.id()))).stream()
            .map(Rule::id)
            .collect(Collectors.toSet());
    return waiting.stream()
        .filter(each -> near.isEmpty() || near.contains(each.rule().id()))
        .map(outcome -> stance.didNotFire(outcome, how))
        .limit(MOST)
        .toList();
  }

  private List<Cause> nearest(FindingKind kind, String none) {
    List<Rule> rules =
        nearest.of(
            policy.rules().stream()
                .filter(rule -> speaks(rule, kind))
                .filter(rule -> stance.truth(rule) != Truth.HOLDS));
    return rules.isEmpty()
        ? List.of(Cause.of(none))
        : rules.stream().map(stance::didNotFire).toList();
  }

  private boolean speaks(Rule rule, FindingKind kind) {
    return rule.then().stream()
        .anyMatch(statement -> statement.kind() == kind && action.equals(statement.action()));
  }

  private boolean isNotReached() {
    return unsuggested().filter(each -> each.status() == ActionStatus.NOT_REACHED).isPresent();
  }

  private static Stream<RuleOutcome> outcomes(UnsuggestedAction action, FindingKind kind) {
    return action.because().stream().filter(outcome -> outcome.kind() == kind);
  }

  private Optional<UnsuggestedAction> unsuggested() {
    return decision.unsuggested().stream()
        .filter(each -> each.action().code().equals(action))
        .findFirst();
  }
}
