package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.ProfessionalGrade;
import io.github.riskrules.incident.RiskTier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The tier range and what becomes of each action, written a second time straight from what is
 * promised of them: one rule after the other, by the reference evaluator, nothing shared with the
 * code that decides but the safeguards' own conditions. Slow and plain.
 */
public final class PlainOutcome {
  private final Policy policy;
  private final Safeguards safeguards;
  private final Map<String, List<Rule>> suggesting;
  private final Map<String, List<Rule>> against;

  /** The outcomes of one policy. */
  public PlainOutcome(Policy policy) {
    this.policy = policy;
    this.safeguards = Safeguards.of(policy);
    this.suggesting = speaking(FindingKind.SUGGESTS);
    this.against = speaking(FindingKind.RULES_OUT);
  }

  /** Of each action the rules and safeguards that say so of it. */
  private Map<String, List<Rule>> speaking(FindingKind kind) {
    List<Rule> all = new ArrayList<>(policy.rules());
    all.addAll(safeguards.rules());
    all.addAll(safeguards.requirements());
    all.add(safeguards.noMarac());
    Map<String, List<Rule>> speaking = new HashMap<>();
    for (PolicyAction action : policy.actions()) {
      speaking.put(
          action.code(), all.stream().filter(rule -> says(rule, kind, action.code())).toList());
    }
    return speaking;
  }

  private static boolean says(Rule rule, FindingKind kind, String action) {
    return rule.then().stream()
        .anyMatch(each -> each.kind() == kind && action.equals(each.action()));
  }

  /** The range, how each rule stands that applies on the day, and what becomes of each action. */
  public Upshot upshot(Incident incident) {
    List<Rule> inForce = inForce(incident);
    IdentityHashMap<Rule, Truth> standing = new IdentityHashMap<>();
    ReferenceEvaluator evaluator = ReferenceEvaluator.of(incident, null);
    inForce.stream()
        .filter(Rule::isTierRule)
        .forEach(rule -> standing.put(rule, evaluator.truth(rule)));
    TierRange range = range(incident, standing);
    ReferenceEvaluator reached = evaluator.with(Tier.of(range));
    Stream.of(inForce, safeguards.rules(), safeguards.requirements())
        .flatMap(List::stream)
        .filter(rule -> !standing.containsKey(rule))
        .forEach(rule -> standing.put(rule, reached.truth(rule)));
    standing.put(safeguards.noMarac(), maracReferral(standing));
    Map<String, Truth> rules = new LinkedHashMap<>();
    inForce.forEach(rule -> rules.put(rule.id(), Objects.requireNonNull(standing.get(rule))));
    return new Upshot(range, rules, actions(standing));
  }

  /** At least the highest tier known to be reached; at most the highest that may be. */
  private static TierRange range(Incident incident, IdentityHashMap<Rule, Truth> tierRules) {
    List<RiskTier> known = new ArrayList<>(List.of(RiskTier.STANDARD));
    incident.judgement().grades().stream().map(ProfessionalGrade::tier).forEach(known::add);
    List<RiskTier> possible = new ArrayList<>();
    tierRules.forEach(
        (rule, truth) -> {
          Collection<RiskTier> reached =
              truth == Truth.HOLDS ? known : truth == Truth.UNKNOWN ? possible : new ArrayList<>();
          rule.then().stream().flatMap(each -> tier(each.tier())).forEach(reached::add);
        });
    possible.addAll(known);
    return new TierRange(Collections.max(known), Collections.max(possible));
  }

  private static Stream<RiskTier> tier(RiskTier raised) {
    return raised == null ? Stream.empty() : Stream.of(raised);
  }

  /** Why each action is not suggested, by code; empty for one that is. */
  private Map<String, Optional<ActionStatus>> actions(IdentityHashMap<Rule, Truth> standing) {
    Map<String, Optional<ActionStatus>> actions = new LinkedHashMap<>();
    for (PolicyAction action : policy.actions()) {
      actions.put(action.code(), Optional.ofNullable(status(action, standing)));
    }
    return actions;
  }

  private List<Rule> inForce(Incident incident) {
    LocalDate day = LocalDate.ofInstant(incident.reportedAt(), Incident.ZONE);
    return policy.rules().stream().filter(rule -> rule.appliesOn(day)).toList();
  }

  /** Whether a referral to MARAC is suggested, or may be. */
  private Truth maracReferral(IdentityHashMap<Rule, Truth> standing) {
    List<ActionStatus> referrals = new ArrayList<>();
    policy.actions().stream()
        .filter(PlainOutcome::isMarac)
        .forEach(action -> referrals.add(status(action, standing)));
    return referrals.contains(null)
        ? Truth.HOLDS
        : referrals.contains(ActionStatus.WAITING) ? Truth.UNKNOWN : Truth.FAILS;
  }

  private ActionStatus status(PolicyAction action, IdentityHashMap<Rule, Truth> standing) {
    List<Rule> backing = Objects.requireNonNull(suggesting.get(action.code()));
    List<Rule> objecting = Objects.requireNonNull(against.get(action.code()));
    Predicate<Rule> holds = rule -> standing.get(rule) == Truth.HOLDS;
    Predicate<Rule> open = rule -> standing.get(rule) == Truth.UNKNOWN;
    if (backing.stream().noneMatch(holds.or(open))) {
      return ActionStatus.NOT_REACHED;
    }
    boolean unopposable =
        isMarac(action) || backing.stream().filter(holds).anyMatch(safeguards.rules()::contains);
    if (!unopposable && objecting.stream().anyMatch(holds)) {
      return ActionStatus.RULED_OUT;
    }
    boolean conditional = action.action().effect() == ActionEffect.CONDITIONAL;
    boolean heldBack =
        !unopposable
            && objecting.stream()
                .filter(open)
                .anyMatch(rule -> conditional || safeguards.requirements().contains(rule));
    return heldBack || backing.stream().noneMatch(holds) ? ActionStatus.WAITING : null;
  }

  private static boolean isMarac(PolicyAction action) {
    return action.action().kind() == ActionKind.MARAC_REFERRAL;
  }
}
