package io.github.riskrules.tooling.proof;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.ChargeDecision;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.model.SymbolicDecision;
import io.github.riskrules.tooling.proof.smt.Answer.Impossible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The disposals without court that a policy suggests, whatever it declares them to be. One is known
 * by its kind, by what the bundled policy says of its code, by a rule that asks of it what only a
 * disposal needs, by its name, unless it only follows one that was decided, or by being safe only
 * at low risk without saying of what kind it is.
 *
 * @param codes the codes of all of them
 * @param undeclared which of them are declared as another kind, and what told
 */
record Disposals(List<String> codes, List<String> undeclared) {
  /** What is asked before a disposal is offered, and for nothing else, with the answer it needs. */
  private static final Map<String, Answer> NEEDED =
      Map.of(
          "suspect.consentsToCaution", Answer.YES,
          "victim.agreesToCaution", Answer.YES,
          "victim.atRiskFromCaution", Answer.NO);

  private static final Pattern NAMED =
      Pattern.compile("\\b(cautions?|resolutions?|out[ -]of[ -]court|disposals?|diversions?)\\b");

  /** The disposals of the policy whose ground this is. */
  static Disposals of(Ground ground, Baseline baseline) {
    Policy policy = ground.policy();
    List<String> codes = new ArrayList<>(baseline.codes(policy, ActionKind.OUT_OF_COURT_DISPOSAL));
    List<String> undeclared = new ArrayList<>();
    for (PolicyAction action : policy.actions()) {
      String told = codes.contains(action.code()) ? "" : told(action, ground, baseline);
      if (!told.isEmpty()) {
        codes.add(action.code());
        undeclared.add(
            "'" + action.code() + "' is taken for a disposal without court: " + told + ".");
      }
    }
    return new Disposals(List.copyOf(codes), List.copyOf(undeclared));
  }

  /** What tells that an action is a disposal; empty where nothing does. */
  private static String told(PolicyAction listed, Ground ground, Baseline baseline) {
    Action action = listed.action();
    if (isAskedFor(ground.policy(), action.code())) {
      return "a rule asks of it what only a disposal needs";
    } else if (isNamed(action) && comesFirst(ground, action.code())) {
      return "its name says so";
    }
    // What is safe only at low risk has to say what it is.
    return action.effect() == ActionEffect.CONDITIONAL
            && action.kind() == ActionKind.OTHER
            && !baseline.knows(action.code())
        ? "it is conditional, and of kind 'other'"
        : "";
  }

  /** Whether a rule suggests it where a disposal is agreed to, or rules it out where it is not. */
  private static boolean isAskedFor(Policy policy, String code) {
    return policy.rules().stream()
        .anyMatch(rule -> rule.then().stream().anyMatch(each -> isAskedFor(rule, each, code)));
  }

  private static boolean isAskedFor(Rule rule, Statement statement, String code) {
    boolean suggests = statement.kind() == FindingKind.SUGGESTS;
    return code.equals(statement.action())
        && rule.when().comparisons().anyMatch(asked -> agrees(asked) == (suggests ? 1 : -1));
  }

  /** 1 where it asks for the answer that a disposal needs, -1 for another, 0 for something else. */
  private static int agrees(Comparison asked) {
    Answer needed = NEEDED.get(asked.fact().path());
    return needed == null ? 0 : asked.values().contains(needed) ? 1 : -1;
  }

  private static boolean isNamed(Action action) {
    String name = action.code().replace('-', ' ') + " " + action.label();
    return NAMED.matcher(name.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether it is suggested in some incident in which no disposal was decided on. */
  private static boolean comesFirst(Ground ground, String code) {
    SymbolicDecision decision = ground.decision();
    Formula decided =
        Formula.any(
            Asked.that("investigation.chargeDecision", ChargeDecision.CAUTION).holds(decision),
            Asked.that("suspect.failedCaution", Answer.YES).holds(decision));
    return !(ground.ask(Formula.all(decision.suggests(code), Formula.not(decided)))
        instanceof Impossible);
  }
}
