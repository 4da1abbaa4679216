package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.TierRange;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One incident with everything that was found in it, before it is put into words. What only some of
 * the words need is worked out when they are asked for. Not thread-safe.
 */
final class Assessed {
  private final Truths truths;
  private final Instant time;
  private final LocalDate day;
  private final RuleOrder order;
  private final Weighing weighing;
  private final Standings standings;
  private final TierRange range;
  private final Weighed weighed;
  private @Nullable ReferenceEvaluator evaluator;
  private @Nullable List<ActionOutcome> outcomes;

  /** Asks every rule: those that raise the tier, then with the range reached all others. */
  Assessed(RuleOrder order, Weighing weighing, Truths truths, Instant time) {
    this.truths = truths;
    this.time = time;
    this.day = LocalDate.ofInstant(time, Incident.ZONE);
    this.order = order;
    this.weighing = weighing;
    this.standings = order.standings(day);
    this.range = TierReading.of(truths, order, standings);
    truths.askOthers(order, standings, Tier.of(range));
    this.weighed = weighing.weigh(standings);
  }

  /** The incident as it stands at the time. */
  Incident incident() {
    return truths.incident();
  }

  /** When it is assessed. */
  Instant time() {
    return time;
  }

  /** The day on which it is assessed. */
  LocalDate day() {
    return day;
  }

  /** The tier range. */
  TierRange range() {
    return range;
  }

  /** Every rule and safeguard, at its place. */
  RuleOrder order() {
    return order;
  }

  /** How each of them stands that applies on the day. */
  Standings standings() {
    return standings;
  }

  /** What became of the actions. */
  Weighed weighed() {
    return weighed;
  }

  /** The ids of the rules known to hold, in order. */
  List<String> known() {
    return order.known(standings);
  }

  /** The codes of the suggested actions, in the order of the policy. */
  List<String> suggested() {
    return weighing.suggested(weighed);
  }

  /** What became of every action, in the order of the policy. */
  List<ActionOutcome> outcomes() {
    if (outcomes == null) {
      outcomes = weighing.outcomes(standings, weighed);
    }
    return outcomes;
  }

  /** What tells of the incident, this range reached, why a rule stands as it does. */
  ReferenceEvaluator evaluator() {
    if (evaluator == null) {
      evaluator = truths.evaluator(Tier.of(range));
    }
    return evaluator;
  }
}
