package io.github.riskrules.engine.direction;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.vocabulary.FactScope;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds a rule to the promise that more risk never lowers the tier and never removes a protective
 * action: what it reports decides which way its conditions may lean. Neutral facts are free, one
 * range per fact, so that one three-valued pass over the rule is exact.
 */
public final class DirectionRule {
  private final Effects effects;
  private final Faults faults;

  /**
   * @param actions every action that rules may name, by code
   * @param faults takes what is found
   */
  public DirectionRule(Map<String, PolicyAction> actions, Faults faults) {
    this.effects = new Effects(actions);
    this.faults = faults;
  }

  /** Checks one rule: its conditions against what it reports. */
  public void check(Condition.All when, List<Statement> then) {
    if (!new TierRule(effects, faults).check(when, then)) {
      return;
    }
    Set<Lean> wanted = EnumSet.noneOf(Lean.class);
    for (Statement statement : then) {
      Lean lean = wanted(statement);
      if (lean != Lean.NEUTRAL && wanted.add(lean)) {
        check(when, lean, reports(statement));
      }
    }
    if (!wanted.isEmpty()) {
      new NeutralRule(faults).check(when);
    }
  }

  private Lean wanted(Statement statement) {
    if (statement.kind() == FindingKind.RAISES) {
      return Lean.WORSE;
    }
    Lean towardsAction =
        switch (effects.of(statement)) {
          case PROTECTIVE -> Lean.WORSE;
          case CONDITIONAL -> Lean.BETTER;
          case PROCEDURAL -> Lean.NEUTRAL;
        };
    return statement.kind() == FindingKind.SUGGESTS ? towardsAction : towardsAction.opposite();
  }

  private String reports(Statement statement) {
    return switch (statement.kind()) {
      case RAISES -> "a rule that raises the tier";
      case SUGGESTS -> "a rule that suggests " + effectWord(statement) + " action";
      case RULES_OUT -> "a rule that rules out " + effectWord(statement) + " action";
    };
  }

  private String effectWord(Statement statement) {
    return effects.of(statement) == ActionEffect.CONDITIONAL ? "a conditional" : "a protective";
  }

  private void check(Condition condition, Lean wanted, String rule) {
    if (condition instanceof Condition.Comparison comparison) {
      checkComparison(comparison, wanted, rule);
    } else if (condition instanceof Condition.Joined joined) {
      joined.parts().forEach(part -> check(part, wanted, rule));
    } else if (condition instanceof Condition.Exists exists) {
      checkList(exists.span(), exists.list(), exists.entry(), Lean.WORSE, wanted, rule);
    } else if (condition instanceof Condition.None none) {
      checkList(none.span(), none.list(), none.entry(), Lean.BETTER, wanted, rule);
    } else if (condition instanceof Condition.Count count) {
      Lean lean = Leaning.of(count.operator());
      checkList(count.span(), count.list(), count.entry(), lean, wanted, rule);
    }
  }

  private void checkComparison(Condition.Comparison comparison, Lean wanted, String rule) {
    Lean lean = Leaning.of(comparison);
    if (lean != wanted && lean != Lean.NEUTRAL) {
      faults.at(
          comparison.span(),
          rule
              + " tests '"
              + comparison.fact().path()
              + "' only in its "
              + wanted.inWords()
              + " direction.",
          comparison.fact().scope() == FactScope.TIER
              ? "Leave the tier out of this rule."
              : "Write " + DirectionRemedy.of(comparison, wanted) + ", or leave it out.");
    } else if (wanted == Lean.BETTER && LastTime.MILDER.containsKey(comparison.fact().path())) {
      LastTime.refuse(comparison, rule, faults);
    }
  }

  private void checkList(
      Span span, FactScope list, Condition entry, Lean lean, Lean wanted, String rule) {
    if (lean != wanted) {
      String pattern = list.patternName() + "( … )";
      faults.at(
          span,
          rule
              + " tests the entries of "
              + list.listPath()
              + " only in their "
              + wanted.inWords()
              + " direction: an entry more is worse.",
          wanted == Lean.WORSE
              ? "Write exists " + pattern + " or a count with >= or >."
              : "Write not " + pattern + " or a count with <= or <.");
      return;
    }
    // The worse an entry is, the more it counts; so it counts against what is tested for the
    // better.
    check(entry, Lean.WORSE, lean == Lean.WORSE ? rule : rule + ", under not or an upper limit,");
  }
}
