package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.decide.Safeguards;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.proof.formula.Formula;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What a policy decides, in every incident at once. */
public final class SymbolicDecision {
  private final Policy policy;
  private final Safeguards safeguards;
  private final ConditionStances stances;
  private final Days days;
  private final Function<RiskTier, Formula> graded;
  private final IdentityHashMap<Rule, Stance> rules = new IdentityHashMap<>();
  private final Map<RiskTier, Formula> atLeast = new EnumMap<>(RiskTier.class);
  private final Map<RiskTier, Formula> atMost = new EnumMap<>(RiskTier.class);
  private final Map<String, Voices> voices = new LinkedHashMap<>();
  private final Map<String, SymbolicOutcome> outcomes = new LinkedHashMap<>();

  private SymbolicDecision(Policy policy, SymbolicIncident incident, Days days) {
    this.policy = policy;
    this.safeguards = Safeguards.of(policy);
    this.stances = new ConditionStances(incident, this::tier);
    this.days = days;
    this.graded = incident::graded;
  }

  /** What a policy decides on these days. */
  public static SymbolicDecision of(Policy policy, SymbolicIncident incident, Days days) {
    SymbolicDecision decision = new SymbolicDecision(policy, incident, days);
    decision.settleTier(incident);
    decision.policy.actions().forEach(action -> decision.voices.put(action.code(), new Voices()));
    decision.hear(policy.rules());
    decision.hear(decision.safeguards.rules());
    decision.hear(decision.safeguards.requirements());
    decision.weigh();
    return decision;
  }

  /** The policy. */
  public Policy policy() {
    return policy;
  }

  /** Whether a tier, or a higher one, is known to be reached. */
  public Formula atLeast(RiskTier tier) {
    return Objects.requireNonNull(atLeast.get(tier));
  }

  /** Whether a tier, or a higher one, is not excluded. */
  public Formula atMost(RiskTier tier) {
    return Objects.requireNonNull(atMost.get(tier));
  }

  /** How a rule of the policy, or a safeguard, stands. */
  public Stance stance(Rule rule) {
    Stance known = rules.get(rule);
    if (known == null) {
      known = stances.of(rule.when()).when(days.applies(rule));
      rules.put(rule, known);
    }
    return known;
  }

  /** How a condition stands that no rule of the policy need ask. */
  public Stance stance(Condition condition) {
    return stances.of(condition);
  }

  /** What becomes of an action; empty for one that the policy does not have. */
  public Optional<SymbolicOutcome> outcome(String action) {
    return Optional.ofNullable(outcomes.get(action));
  }

  /** Whether an action is suggested. */
  public Formula suggests(String action) {
    return outcome(action).map(SymbolicOutcome::suggested).orElse(Formula.FALSE);
  }

  /** The outcome of an action as it would be if a rule were not there; the tier as it is. */
  public SymbolicOutcome outcomeWithout(Rule rule, PolicyAction action) {
    return outcome(action, voices(action).without(rule));
  }

  /** Whether the tier range, or what becomes of some action, would be another without a rule. */
  public Formula mattersTo(Rule rule) {
    List<Formula> differences = new ArrayList<>();
    for (Statement statement : rule.then()) {
      RiskTier tier = statement.tier();
      if (tier != null) {
        differences.add(raisesAlone(rule, tier));
      } else {
        policy
            .action(Objects.requireNonNull(statement.action()))
            .map(
                action -> outcomeWithout(rule, action).differsFrom(outcome(action, voices(action))))
            .ifPresent(differences::add);
      }
    }
    return Formula.any(differences);
  }

  private Formula raisesAlone(Rule rule, RiskTier tier) {
    List<Formula> known = new ArrayList<>();
    List<Formula> open = new ArrayList<>();
    known.add(graded.apply(tier));
    for (Rule other : policy.rules()) {
      if (!other.id().equals(rule.id()) && raisesTo(other, tier)) {
        known.add(stance(other).holds());
        open.add(stance(other).open());
      }
    }
    Formula reached = Formula.any(known);
    return Formula.any(
        Formula.all(stance(rule).holds(), Formula.not(reached)),
        Formula.all(stance(rule).open(), Formula.not(Formula.any(reached, Formula.any(open)))));
  }

  /** The stages in the order of the engine: what raises, then everything else. */
  private void settleTier(SymbolicIncident incident) {
    for (RiskTier tier : RiskTier.values()) {
      List<Formula> known = new ArrayList<>();
      List<Formula> open = new ArrayList<>();
      known.add(incident.graded(tier));
      for (Rule rule : policy.rules()) {
        if (raisesTo(rule, tier)) {
          known.add(stance(rule).holds());
          open.add(stance(rule).open());
        }
      }
      boolean lowest = tier == RiskTier.STANDARD;
      atLeast.put(tier, lowest ? Formula.TRUE : Formula.any(known));
      atMost.put(tier, lowest ? Formula.TRUE : Formula.any(atLeast(tier), Formula.any(open)));
    }
  }

  private static boolean raisesTo(Rule rule, RiskTier tier) {
    return rule.then().stream()
        .map(Statement::tier)
        .anyMatch(raised -> raised != null && raised.compareTo(tier) >= 0);
  }

  private Fact tier(String half) {
    RangeFact.End low = RangeFact.End.of(ordered(atLeast));
    RangeFact.End high = RangeFact.End.of(ordered(atMost));
    return new RangeFact(half.equals("atMost") ? high : low, low, high);
  }

  private static Ordered ordered(Map<RiskTier, Formula> tiers) {
    RiskTier[] all = RiskTier.values();
    return number -> {
      if (number < 0 || number >= all.length) {
        return Formula.of(number < 0);
      }
      return Objects.requireNonNull(tiers.get(all[(int) number]));
    };
  }

  private void hear(List<Rule> speaking) {
    for (Rule rule : speaking) {
      for (Statement statement : rule.then()) {
        Voices heard = statement.action() == null ? null : voices.get(statement.action());
        if (heard != null) {
          heard.add(rule, statement.kind(), stance(rule), safeguards);
        }
      }
    }
  }

  /** MARAC referrals first: what becomes of them stands against every disposal without court. */
  private void weigh() {
    Formula suggested = Formula.FALSE;
    Formula open = Formula.FALSE;
    for (PolicyAction action : policy.actions()) {
      if (isMarac(action)) {
        SymbolicOutcome outcome = outcome(action, voices(action));
        suggested = Formula.any(suggested, outcome.suggested());
        open = Formula.any(open, Formula.not(outcome.notReached()));
      }
    }
    for (Statement statement : safeguards.noMarac().then()) {
      Voices heard = voices.get(Objects.requireNonNull(statement.action()));
      if (heard != null) {
        heard.add(
            safeguards.noMarac(),
            FindingKind.RULES_OUT,
            new Stance(suggested, open, suggested),
            safeguards);
      }
    }
    for (PolicyAction action : policy.actions()) {
      outcomes.put(action.code(), outcome(action, voices(action)));
    }
  }

  private Voices voices(PolicyAction action) {
    return Objects.requireNonNull(voices.get(action.code()));
  }

  private static SymbolicOutcome outcome(PolicyAction action, Voices voices) {
    return voices.outcome(isMarac(action), action.action().effect() == ActionEffect.CONDITIONAL);
  }

  private static boolean isMarac(PolicyAction action) {
    return action.action().kind() == ActionKind.MARAC_REFERRAL;
  }
}
