package io.github.riskrules.engine.drl;

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
final class DirectionRule {
  private final Map<String, PolicyAction> actions;
  private final FileProblems problems;

  DirectionRule(Map<String, PolicyAction> actions, FileProblems problems) {
    this.actions = actions;
    this.problems = problems;
  }

  void check(Condition.All when, List<Statement> then) {
    int before = problems.size();
    new TierRule(actions, problems).check(when, then);
    if (problems.size() > before) {
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
      new NeutralRule(problems).check(when);
    }
  }

  private Lean wanted(Statement statement) {
    if (statement.kind() == FindingKind.RAISES) {
      return Lean.WORSE;
    }
    Lean towardsAction =
        switch (effect(statement)) {
          case PROTECTIVE -> Lean.WORSE;
          case CONDITIONAL -> Lean.BETTER;
          case PROCEDURAL -> Lean.NEUTRAL;
        };
    return statement.kind() == FindingKind.SUGGESTS ? towardsAction : towardsAction.opposite();
  }

  private ActionEffect effect(Statement statement) {
    PolicyAction action = actions.get(String.valueOf(statement.action()));
    return action == null ? ActionEffect.PROTECTIVE : action.action().effect();
  }

  private String reports(Statement statement) {
    return switch (statement.kind()) {
      case RAISES -> "a rule that raises the tier";
      case SUGGESTS -> "a rule that suggests " + effectWord(statement) + " action";
      case RULES_OUT -> "a rule that rules out " + effectWord(statement) + " action";
    };
  }

  private String effectWord(Statement statement) {
    return effect(statement) == ActionEffect.CONDITIONAL ? "a conditional" : "a protective";
  }

  private void check(Condition condition, Lean wanted, String rule) {
    if (condition instanceof Condition.Comparison comparison) {
      checkComparison(comparison, wanted, rule);
    } else if (condition instanceof Condition.All all) {
      all.parts().forEach(part -> check(part, wanted, rule));
    } else if (condition instanceof Condition.Any any) {
      any.parts().forEach(part -> check(part, wanted, rule));
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
      problems.at(
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
    }
  }

  private void checkList(
      Span span, FactScope list, Condition entry, Lean lean, Lean wanted, String rule) {
    if (lean != wanted) {
      String pattern = list.patternName() + "( … )";
      problems.at(
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
