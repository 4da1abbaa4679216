package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Finding;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.Outcome;
import io.github.riskrules.decision.Question;
import io.github.riskrules.decision.SuggestedAction;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.decision.UnsuggestedAction;
import io.github.riskrules.engine.deadline.DeadlineClock;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.reference.UnknownFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final FindingList findings;
  private final NoticeList notices;

  Account(Policy policy, RuleOrder order, Weighing weighing) {
    this.policy = policy;
    this.clock = new DeadlineClock(policy.calendar());
    this.findings = new FindingList(order);
    this.notices = new NoticeList(policy, order, weighing);
  }

  Decision decision(Assessed assessed, String engineVersion) {
    return decision(assessed, engineVersion, unsuggested(assessed), questions(assessed));
  }

  /** The decision with what is said of other actions, and what is asked, worked out before. */
  Decision decision(
      Assessed assessed,
      String engineVersion,
      List<UnsuggestedAction> unsuggested,
      List<Question> questions) {
    List<Finding> found = findings.of(assessed);
    return new Decision(
        assessed.incident().id(),
        assessed.time(),
        assessed.range(),
        found,
        suggested(assessed, found),
        unsuggested,
        questions,
        notices.of(assessed),
        policy.ref(),
        engineVersion);
  }

  private List<SuggestedAction> suggested(Assessed assessed, List<Finding> found) {
    Map<String, List<String>> reasons = suggesting(found);
    Set<String> codes = Set.copyOf(assessed.suggested());
    List<SuggestedAction> suggested = new ArrayList<>();
    for (ActionOutcome outcome : assessed.outcomes()) {
      if (outcome.isSuggested()) {
        suggested.add(suggested(outcome, assessed, codes, reasons));
      }
    }
    suggested.sort(MOST_URGENT_FIRST);
    return suggested;
  }

  /** Why all other actions are not suggested, in the order of the policy. */
  List<UnsuggestedAction> unsuggested(Assessed assessed) {
    List<UnsuggestedAction> unsuggested = new ArrayList<>();
    for (ActionOutcome outcome : assessed.outcomes()) {
      ActionStatus status = outcome.status();
      if (status != null) {
        unsuggested.add(WhyNot.of(outcome, status, assessed));
      }
    }
    return unsuggested;
  }

  /** The open questions, the deadliest first. */
  List<Question> questions(Assessed assessed) {
    return QuestionList.of(assessed, clock);
  }

  Outcome outcome(Assessed assessed) {
    List<String> rules = assessed.known();
    if (!assessed.incident().judgement().grades().isEmpty()) {
      rules = new ArrayList<>(rules);
      rules.add(FindingList.JUDGEMENT);
    }
    return new Outcome(assessed.range(), assessed.suggested(), rules, notices.of(assessed));
  }

  private SuggestedAction suggested(
      ActionOutcome outcome,
      Assessed assessed,
      Set<String> suggestedCodes,
      Map<String, List<String>> reasons) {
    Action action = outcome.action().action();
    return new SuggestedAction(
        action,
        clock.due(outcome.action().deadline(), assessed.incident(), assessed.time()),
        reasons.getOrDefault(action.code(), List.of()),
        covering(action, suggestedCodes),
        stillToSettle(outcome, assessed));
  }

  /** The ids of the rules that suggest each action, in the order of the findings. */
  private static Map<String, List<String>> suggesting(List<Finding> findings) {
    Map<String, List<String>> rules = new HashMap<>();
    for (Finding finding : findings) {
      if (finding.kind() == FindingKind.SUGGESTS && finding.action() != null) {
        rules.computeIfAbsent(finding.action(), code -> new ArrayList<>()).add(finding.rule().id());
      }
    }
    return rules;
  }

  private static @Nullable String covering(Action action, Set<String> suggestedCodes) {
    String stronger = action.coveredBy();
    return stronger != null && suggestedCodes.contains(stronger) ? stronger : null;
  }

  private static List<String> stillToSettle(ActionOutcome outcome, Assessed assessed) {
    Set<String> paths = new LinkedHashSet<>();
    for (RuleStanding objection : outcome.objections()) {
      if (objection.truth() == Truth.UNKNOWN) {
        for (UnknownFact fact : assessed.evaluator().unknowns(objection.rule())) {
          paths.add(fact.path());
        }
      }
    }
    return List.copyOf(paths);
  }
}
