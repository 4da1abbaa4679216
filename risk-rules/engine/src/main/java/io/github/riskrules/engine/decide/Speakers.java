package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import java.util.ArrayList;
import java.util.List;

/** The rules that speak of one action, each once and in order, by their places. */
final class Speakers {
  static final Speakers NONE = new Speakers();

  private final List<Voice> suggesting = new ArrayList<>();
  private final List<Voice> rulingOut = new ArrayList<>();

  /** A rule that says the same twice is one voice. */
  void add(int place, Rule rule, Statement statement, Origin origin) {
    List<Voice> sayingSo = statement.kind() == FindingKind.SUGGESTS ? suggesting : rulingOut;
    if (sayingSo.isEmpty() || sayingSo.get(sayingSo.size() - 1).place() != place) {
      sayingSo.add(new Voice(place, rule, statement.reason(), origin));
    }
  }

  /** Those that suggest it. */
  List<Voice> suggesting() {
    return suggesting;
  }

  /** Those that rule it out. */
  List<Voice> rulingOut() {
    return rulingOut;
  }

  /**
   * One rule that speaks of the action.
   *
   * @param place its place in the order of rules
   * @param rule the rule
   * @param reason what it says of the action
   * @param origin where it is from
   */
  record Voice(int place, Rule rule, String reason, Origin origin) {}
}
