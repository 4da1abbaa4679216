package io.github.riskrules.engine.decide;

import java.util.List;

/**
 * How the rules stand that speak of one action.
 *
 * @param suggestions how every rule that suggests it stands
 * @param objections how every rule that rules it out stands
 */
record Voices(List<RuleStanding> suggestions, List<RuleStanding> objections) {

  /** The same without anybody who objects. */
  Voices unopposed() {
    return new Voices(suggestions, List.of());
  }
}
