package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.proof.formula.Formula;
import java.time.LocalDate;
import java.util.List;

/** A number that is told by which lines it reaches. Days and tiers are numbers too. */
interface Ordered {
  /** Whether it is a number or more. */
  Formula atLeast(long number);

  /** Whether it is a number or less. */
  default Formula atMost(long number) {
    return Formula.not(atLeast(number + 1));
  }

  /** Whether it is that number. */
  default Formula equal(long number) {
    return Formula.all(atLeast(number), atMost(number));
  }

  /** Whether it passes a comparison. */
  default Formula passes(Operator operator, List<Object> written) {
    long first = number(written.get(0));
    return switch (operator) {
      case EQUAL, IN -> Formula.any(written.stream().map(each -> equal(number(each))).toList());
      case NOT_EQUAL, NOT_IN -> Formula.not(passes(Operator.IN, written));
      case LESS -> atMost(first - 1);
      case AT_MOST -> atMost(first);
      case MORE -> atLeast(first + 1);
      case AT_LEAST -> atLeast(first);
    };
  }

  /** What a rule wrote, as a number. */
  static long number(Object written) {
    if (written instanceof LocalDate day) {
      return day.toEpochDay();
    } else if (written instanceof RiskTier tier) {
      return List.of(RiskTier.values()).indexOf(tier);
    }
    return (Integer) written;
  }

  /** A number known from the start. */
  static Ordered exactly(long known) {
    return number -> Formula.of(known >= number);
  }
}
