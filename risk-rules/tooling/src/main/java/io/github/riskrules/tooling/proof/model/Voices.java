package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.decide.Safeguards;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.tooling.proof.formula.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The rules that speak of one action, and what comes of it. */
final class Voices {
  private final List<Voice> suggesting = new ArrayList<>();
  private final List<Voice> objecting = new ArrayList<>();

  /**
   * One rule that speaks.
   *
   * @param required whether it holds back actions of every effect while it may hold
   * @param safeguard whether it is one of the library's own, whose suggestions nothing rules out
   */
  private record Voice(Rule rule, Stance stance, boolean required, boolean safeguard) {
    boolean isOf(Rule other) {
      return rule.id().equals(other.id());
    }
  }

  void add(Rule rule, FindingKind kind, Stance stance, Safeguards safeguards) {
    List<Voice> saying = kind == FindingKind.SUGGESTS ? suggesting : objecting;
    saying.add(
        new Voice(
            rule,
            stance,
            safeguards.requirements().contains(rule),
            safeguards.rules().contains(rule)));
  }

  Voices without(Rule rule) {
    Voices others = new Voices();
    suggesting.stream().filter(voice -> !voice.isOf(rule)).forEach(others.suggesting::add);
    objecting.stream().filter(voice -> !voice.isOf(rule)).forEach(others.objecting::add);
    return others;
  }

  /** Doubt counts against leniency: see how the engine weighs. */
  SymbolicOutcome outcome(boolean unopposed, boolean conditional) {
    Formula reached = some(suggesting, voice -> voice.stance().open());
    Formula known = some(suggesting, voice -> voice.stance().holds());
    // What a safeguard suggests, nothing can rule out.
    Formula opposed =
        unopposed
            ? Formula.FALSE
            : Formula.not(
                some(
                    suggesting,
                    voice -> voice.safeguard() ? voice.stance().holds() : Formula.FALSE));
    Formula objected = Formula.all(opposed, some(objecting, voice -> voice.stance().holds()));
    Formula heldBack =
        Formula.all(
            opposed,
            some(
                objecting,
                voice -> conditional || voice.required() ? voice.stance().open() : Formula.FALSE));
    Formula ruledOut = Formula.all(reached, objected);
    Formula suggested = Formula.all(known, Formula.not(objected), Formula.not(heldBack));
    return new SymbolicOutcome(
        suggested,
        ruledOut,
        Formula.all(reached, Formula.not(objected), Formula.not(suggested)),
        Formula.not(reached));
  }

  private static Formula some(List<Voice> voices, Function<Voice, Formula> part) {
    return Formula.any(voices.stream().map(part).toList());
  }
}
