package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.incident.Direction;
import io.github.riskrules.tooling.proof.formula.Formula;

/**
 * One fact in two incidents that are else alike.
 *
 * @param one in the one incident
 * @param other in the other
 */
public record Pair(Given one, Given other) {
  /** Whatever is known of it in the one is known in the other, and is the same. */
  public Formula knowsMore() {
    return Formula.implies(one.known(), one.sameAs(other));
  }

  /** It is known in the one exactly when it is known in the other. */
  public Formula knownAlike() {
    return Formula.same(one.known(), other.known());
  }

  /** It is as bad in the other as in the one, or worse. Of an answer, not knowing lies between. */
  public Formula noBetter(Direction direction) {
    return switch (direction) {
      case RISK, MORE_IS_WORSE -> other.atLeastLike(one);
      case PROTECTIVE, LESS_IS_WORSE -> one.atLeastLike(other);
      case NEUTRAL -> one.sameAs(other);
    };
  }

  /** It is the same in both. */
  public Formula same() {
    return one.sameAs(other);
  }
}
