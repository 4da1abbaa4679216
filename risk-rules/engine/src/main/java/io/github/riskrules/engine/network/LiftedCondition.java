package io.github.riskrules.engine.network;

import io.github.riskrules.engine.policy.Condition;
import java.util.function.Predicate;

/** A condition under its number, ready to be asked. Immutable and thread-safe. */
final class LiftedCondition {
  private final int number;
  private final Predicate<Object> known;
  private final Predicate<Object> possible;

  private LiftedCondition(int number, Predicate<Object> known, Predicate<Object> possible) {
    this.number = number;
    this.known = known;
    this.possible = possible;
  }

  static LiftedCondition of(int number, Condition condition, Lifter lifter) {
    return new LiftedCondition(
        number, lifter.lift(condition, Lifting.HOLDS), lifter.lift(condition, Lifting.MAY_HOLD));
  }

  int number() {
    return number;
  }

  /** The place of the word in which its bit lies. */
  int word() {
    return number / Long.SIZE;
  }

  boolean isKnown(FactReader facts) {
    return known.test(facts);
  }

  /** Whether it may hold; one that is known to hold need not be among these. */
  boolean mayHold(FactReader facts) {
    return possible.test(facts);
  }

  void settle(Facts facts) {
    int word = word();
    long bit = 1L << number;
    if (known.test(facts)) {
      facts.known()[word] |= bit;
      facts.possible()[word] |= bit;
    } else if (possible.test(facts)) {
      facts.possible()[word] |= bit;
    }
  }
}
