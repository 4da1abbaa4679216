package io.github.riskrules.tooling.proof;

import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.formula.Valuation;
import io.github.riskrules.tooling.proof.model.SymbolicDecision;
import io.github.riskrules.tooling.proof.smt.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Whether every rule that a pack writes itself is there for something. */
final class RuleProperties {
  static final Property CAN_HOLD =
      new Property(
          "RULES-CAN-HOLD",
          "Every rule of the pack holds in some incident.",
          "What the policy asks for never happens, and nobody notices.");

  static final Property MATTER =
      new Property(
          "RULES-MATTER",
          "Every rule of the pack changes a tier, or what becomes of an action, in some incident,"
              + " or is named below as one that only adds a reason.",
          "A rule that only adds a reason is read as if something hung on it.");

  private final Ground ground;
  private final SymbolicDecision decision;

  private RuleProperties(Ground ground) {
    this.ground = ground;
    this.decision = ground.decision();
  }

  static Proof canHold(Ground ground) {
    RuleProperties rules = new RuleProperties(ground);
    return rules.proof(
        CAN_HOLD, rule -> rules.decision.stance(rule).holds(), " never holds.", false);
  }

  /** What only adds a reason is worth knowing of, and may well be meant. */
  static Proof matter(Ground ground) {
    RuleProperties rules = new RuleProperties(ground);
    return rules.proof(MATTER, rules.decision::mattersTo, " only adds a reason.", true);
  }

  private Proof proof(
      Property property, Function<Rule, Formula> wanted, String otherwise, boolean remark) {
    Map<Rule, Formula> open = new LinkedHashMap<>();
    ground.policy().ownRules().forEach(rule -> open.put(rule, wanted.apply(rule)));
    List<String> never = new ArrayList<>();
    List<String> undecided = new ArrayList<>();
    while (!open.isEmpty()) {
      Map.Entry<Rule, Formula> first = open.entrySet().iterator().next();
      Rule next = first.getKey();
      Answer answer = ground.ask(first.getValue());
      if (answer instanceof Answer.Possible possible) {
        // An incident in which one rule matters is one in which many do.
        Valuation how = possible.how();
        open.values().removeIf(how::holds);
      } else {
        List<String> told = answer instanceof Answer.Impossible ? never : undecided;
        told.add(named(next) + (told == never ? otherwise : ""));
      }
      open.remove(next);
    }
    return remark
        ? Proof.of(property, List.of(), undecided).withRemarks(never)
        : Proof.ofShortfalls(property, never, undecided);
  }

  private static String named(Rule rule) {
    return rule.id() + " (" + rule.ref().file() + ":" + rule.ref().line() + ")";
  }
}
