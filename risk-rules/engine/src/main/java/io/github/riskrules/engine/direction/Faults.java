package io.github.riskrules.engine.direction;

import io.github.riskrules.engine.policy.Span;

/** Takes down what is wrong with the rules of a file. */
public interface Faults {
  /** Something is wrong with one piece of a rule, and what would be right. */
  void at(Span span, String what, String remedy);
}
