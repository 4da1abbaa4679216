package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Finding;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.SuggestedAction;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.decision.UnsuggestedAction;
import io.github.riskrules.engine.deadline.DeadlineClock;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts an assessed incident into words: a decision that explains itself. */
final class Account {
  /** Where all of this is equal, the order of the policy's own list of actions stands. */
  private static final Comparator<SuggestedAction> MOST_URGENT_FIRST =
      Comparator.comparing((SuggestedAction each) -> each.action().urgency())
          .thenComparing(
              each -> each.deadline().actBy(),
              Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
          .thenComparing(each -> each.action().effect());

  private final Policy policy;
  private final DeadlineClock clock;

  Account(Policy policy) {
    this.policy = policy;
    this.clock = new DeadlineClock(policy.calendar());
  }

  Decision decision(Assessed assessed, String engineVersion) {
    List<Finding> findings = FindingList.of(assessed);
    Set<String> suggestedCodes =
        assessed.outcomes().stream()
            .filter(ActionOutcome::isSuggested)
            .map(outcome -> outcome.action().code())
            .collect(Collectors.toSet());
    List<SuggestedAction> suggested = new ArrayList<>();
    List<UnsuggestedAction> unsuggested = new ArrayList<>();
    for (ActionOutcome outcome : assessed.outcomes()) {
      ActionStatus status = outcome.status();
      if (status == null) {
        suggested.add(suggested(outcome, assessed, suggestedCodes, findings));
      } else {
        unsuggested.add(WhyNot.of(outcome, status, assessed));
      }
    }
    suggested.sort(MOST_URGENT_FIRST);
    return new Decision(
        assessed.incident().id(),
        assessed.time(),
        assessed.range(),
        findings,
        suggested,
        unsuggested,
        QuestionList.of(assessed, clock),
        NoticeList.of(policy, assessed),
        policy.ref(),
        engineVersion);
  }

  private SuggestedAction suggested(
      ActionOutcome outcome,
      Assessed assessed,
      Set<String> suggestedCodes,
      List<Finding> findings) {
    Action action = outcome.action().action();
    return new SuggestedAction(
        action,
        clock.due(outcome.action().deadline(), assessed.incident(), assessed.time()),
        findings.stream()
            .filter(each -> each.kind() == FindingKind.SUGGESTS)
            .filter(each -> action.code().equals(each.action()))
            .map(each -> each.rule().id())
            .toList(),
        covering(action, suggestedCodes),
        stillToSettle(outcome, assessed));
  }

  private static @Nullable String covering(Action action, Set<String> suggestedCodes) {
    String stronger = action.coveredBy();
    return stronger != null && suggestedCodes.contains(stronger) ? stronger : null;
  }

  private static List<String> stillToSettle(ActionOutcome outcome, Assessed assessed) {
    return outcome.objections().stream()
        .filter(each -> each.truth() == Truth.UNKNOWN)
        .flatMap(
            each ->
                ReferenceEvaluator.unknowns(each.rule(), assessed.incident(), assessed.tier())
                    .stream())
        .map(fact -> fact.path())
        .distinct()
        .toList();
  }
}
