package io.github.riskrules.tooling.coverage;

import io.github.riskrules.engine.policy.Span;

/**
 * Whether scenarios show what one condition of a rule is there for. A comparison is one condition,
 * wherever in a choice it stands; what is asked of a list ({@code exists}, {@code not}, a count) is
 * one condition as a whole.
 *
 * @param span where it stands, and how it reads there
 * @param makesItFire whether in some scenario the rule fires and would not without this condition
 * @param keepsItSilent whether in some scenario the rule does not fire and would if just this
 *     condition held
 */
public record ConditionCoverage(Span span, boolean makesItFire, boolean keepsItSilent) {

  /** Whether it decides both ways. */
  public boolean decides() {
    return makesItFire && keepsItSilent;
  }
}
