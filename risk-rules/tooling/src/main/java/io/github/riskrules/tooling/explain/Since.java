package io.github.riskrules.tooling.explain;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.decide.Upshot;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.incident.RiskTier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What has changed between two assessments of one incident, and which facts did it.
 *
 * @param before the tier range on the older facts
 * @param now the tier range on the newer ones
 * @param facts every fact that is recorded otherwise; what merely follows from others is left out
 * @param effects what has come of it: the tier first, then actions, then findings
 * @param unprotected the codes of the protective actions that are no longer suggested
 */
public record Since(
    TierRange before,
    TierRange now,
    List<ChangedFact> facts,
    List<Effect> effects,
    List<String> unprotected) {
  public Since {
    facts = List.copyOf(facts);
    effects = List.copyOf(effects);
    unprotected = List.copyOf(unprotected);
  }

  /** What an effect is on. */
  public enum Subject {
    /** The tier reached. */
    AT_LEAST,
    /** The tier not excluded. */
    AT_MOST,
    /** Whether an action is suggested. */
    ACTION,
    /** Whether a rule holds. */
    RULE
  }

  /**
   * One thing that came out otherwise.
   *
   * @param subject what it is on
   * @param name the action's code or the rule's id; for a tier, the tier now
   * @param gained whether it is there now and was not before; for a tier, whether it is higher
   * @param because the fewest changed facts that, made alone in the older incident, bring it about
   * @param fewest whether fewer were tried and found not to; otherwise none of them can be spared
   * @param undone the changed facts of which each, taken back alone, would undo it
   */
  public record Effect(
      Subject subject,
      String name,
      boolean gained,
      List<ChangedFact> because,
      boolean fewest,
      List<ChangedFact> undone) {
    public Effect {
      because = List.copyOf(because);
      undone = List.copyOf(undone);
    }

    /** Names what it is on and withholds the facts: this text may reach a log. */
    @Override
    public String toString() {
      return "Effect[" + subject + "]";
    }
  }

  /** Whether the tier reached, or the highest not excluded, is lower than it was. */
  public boolean isLower() {
    return now.atLeast().compareTo(before.atLeast()) < 0
        || now.atMost().compareTo(before.atMost()) < 0;
  }

  /** Whether a person should look at what was recorded before anything is done less. */
  public boolean isWeaker() {
    return isLower() || !unprotected.isEmpty();
  }

  static Since of(Situation older, Situation newer) {
    ChangedFacts changed = ChangedFacts.between(older.incident(), newer.incident());
    Responsible responsible = new Responsible(older, newer, changed);
    List<Effect> effects = new ArrayList<>();
    Upshot was = older.upshot();
    Upshot is = newer.upshot();
    tier(Subject.AT_LEAST, was.tier().atLeast(), is.tier().atLeast(), responsible)
        .ifPresent(effects::add);
    tier(Subject.AT_MOST, was.tier().atMost(), is.tier().atMost(), responsible)
        .ifPresent(effects::add);
    for (String code : is.actions().keySet()) {
      Predicate<Upshot> suggested =
          upshot -> Objects.requireNonNull(upshot.actions().get(code)).isEmpty();
      if (suggested.test(was) != suggested.test(is)) {
        effects.add(responsible.effect(Subject.ACTION, code, suggested.test(is), suggested));
      }
    }
    for (String rule : is.rules().keySet()) {
      Predicate<Upshot> holds = upshot -> upshot.rules().get(rule) == Truth.HOLDS;
      if (holds.test(was) != holds.test(is)) {
        effects.add(responsible.effect(Subject.RULE, rule, holds.test(is), holds));
      }
    }
    List<String> unprotected =
        effects.stream()
            .filter(effect -> effect.subject() == Subject.ACTION && !effect.gained())
            .map(Effect::name)
            .filter(code -> isProtective(newer.policy(), code))
            .toList();
    return new Since(was.tier(), is.tier(), changed.all(), effects, unprotected);
  }

  private static boolean isProtective(Policy policy, String code) {
    return policy
        .action(code)
        .filter(action -> action.action().effect() == ActionEffect.PROTECTIVE)
        .isPresent();
  }

  private static Optional<Effect> tier(
      Subject subject, RiskTier was, RiskTier is, Responsible responsible) {
    boolean higher = is.compareTo(was) > 0;
    return was == is
        ? Optional.empty()
        : Optional.of(responsible.effect(subject, is.name(), higher, tierReached(subject, is)));
  }

  private static Predicate<Upshot> tierReached(Subject subject, RiskTier tier) {
    return upshot ->
        (subject == Subject.AT_LEAST ? upshot.tier().atLeast() : upshot.tier().atMost()) == tier;
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Since[withheld]";
  }
}
