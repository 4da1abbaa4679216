package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.network.Masks;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Weighs how the rules of a policy and the safeguards stand: what becomes of each action. Immutable
 * and thread-safe.
 */
final class Weighing {
  private final RuleOrder order;
  private final WeighedAction[] actions;
  private final String[] codes;
  private final ActionsByRule suggesting;
  private final ActionsByRule suggestingAsSafeguards;
  private final ActionsByRule rulingOut;
  private final ActionsByRule requiring;
  private final long[] referrals;
  private final long[] conditional;
  private final Masks referring;

  Weighing(Policy policy, RuleOrder order) {
    this.order = order;
    this.actions =
        IntStream.range(0, policy.actions().size())
            .mapToObj(
                place -> {
                  PolicyAction action = policy.actions().get(place);
                  return new WeighedAction(place, action, order.speakers(action));
                })
            .toArray(WeighedAction[]::new);
    this.codes = Arrays.stream(actions).map(WeighedAction::code).toArray(String[]::new);
    this.suggesting = byRule(WeighedAction::suggesting);
    this.suggestingAsSafeguards = byRule(WeighedAction::suggestingAsSafeguards);
    this.rulingOut = byRule(WeighedAction::rulingOut);
    this.requiring = byRule(WeighedAction::requiring);
    this.referrals = those(WeighedAction::isMarac);
    this.conditional = those(WeighedAction::isConditional);
    this.referring = Masks.of(List.of(suggestingReferrals()));
  }

  private ActionsByRule byRule(Function<WeighedAction, BitSet> speaking) {
    return ActionsByRule.of(order.size(), Arrays.stream(actions).map(speaking).toList());
  }

  private long[] those(Predicate<WeighedAction> wanted) {
    long[] places = new long[Places.words(actions.length)];
    for (WeighedAction action : actions) {
      if (wanted.test(action)) {
        Places.add(places, action.place());
      }
    }
    return places;
  }

  private BitSet suggestingReferrals() {
    BitSet rules = new BitSet();
    Arrays.stream(actions)
        .filter(WeighedAction::isMarac)
        .forEach(referral -> rules.or(referral.suggesting()));
    return rules;
  }

  /** Every action, in the order of the policy. */
  List<WeighedAction> actions() {
    return List.of(actions);
  }

  /**
   * Settles the last safeguard and says what becomes of each action. Doubt counts against leniency:
   * an objection that may hold leaves a protective action suggested and holds a conditional one
   * back. Nothing can rule out a MARAC referral, or what a safeguard suggests.
   */
  Weighed weigh(Standings standings) {
    standings.set(order.last(), referred(standings));
    long[] reached = standings.possible(suggesting);
    long[] suggested = standings.known(suggesting);
    long[] unopposed = standings.known(suggestingAsSafeguards);
    long[] ruledOut = standings.known(rulingOut);
    long[] doubted = standings.possible(rulingOut);
    long[] heldBack = standings.possible(requiring);
    for (int word = 0; word < suggested.length; word++) {
      unopposed[word] |= referrals[word];
      ruledOut[word] &= ~unopposed[word];
      heldBack[word] |= doubted[word] & conditional[word];
      suggested[word] &= ~(ruledOut[word] | (heldBack[word] & ~unopposed[word]));
    }
    return new Weighed(reached, unopposed, ruledOut, suggested);
  }

  /** Whether a referral is suggested, on which the standing of every rule has a say. */
  private Truth referred(Standings standings) {
    return standings.anyHolds(referring, 0)
        ? Truth.HOLDS
        : standings.anyMayHold(referring, 0) ? Truth.UNKNOWN : Truth.FAILS;
  }

  /** The codes of the suggested actions, in the order of the policy. */
  List<String> suggested(Weighed weighed) {
    return weighed.suggested(codes);
  }

  /** What became of every action, in the order of the policy. */
  List<ActionOutcome> outcomes(Standings standings, Weighed weighed) {
    List<ActionOutcome> outcomes = new ArrayList<>(actions.length);
    for (WeighedAction each : actions) {
      outcomes.add(each.outcome(standings, weighed));
    }
    return outcomes;
  }
}
