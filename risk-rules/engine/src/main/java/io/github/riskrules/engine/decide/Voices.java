package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.policy.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules that speak of one action.
 *
 * @param suggestions how every rule that suggests it stands
 * @param objections how every rule that rules it out stands
 */
record Voices(List<RuleStanding> suggestions, List<RuleStanding> objections) {
  /** Nobody speaks of the action. */
  static final Voices NONE = new Voices(List.of(), List.of());

  /**
   * Gathers them for every action at once, each in the order of the standings: a policy has many
   * rules and many actions, and asking each rule about each action would take most of an
   * assessment.
   */
  static Map<String, Voices> byAction(List<RuleStanding> standings) {
    Map<String, Voices> voices = new HashMap<>();
    for (RuleStanding standing : standings) {
      for (Statement statement : standing.rule().then()) {
        String action = statement.action();
        if (action != null) {
          voices
              .computeIfAbsent(action, code -> new Voices(new ArrayList<>(), new ArrayList<>()))
              .add(standing, statement.kind());
        }
      }
    }
    return voices;
  }

  /** The same without anybody who objects. */
  Voices unopposed() {
    return new Voices(suggestions, List.of());
  }

  private void add(RuleStanding standing, FindingKind kind) {
    List<RuleStanding> sayingSo = kind == FindingKind.SUGGESTS ? suggestions : objections;
    // A rule that says the same twice is one voice.
    if (!sayingSo.contains(standing)) {
      sayingSo.add(standing);
    }
  }
}
