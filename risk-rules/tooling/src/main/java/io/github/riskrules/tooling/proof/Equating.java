package io.github.riskrules.tooling.proof;

import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.decide.DecisionMaker;
import io.github.riskrules.engine.decide.Truths;
import io.github.riskrules.engine.decide.UpshotReader;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.Smallest;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.formula.Valuation;
import io.github.riskrules.tooling.proof.model.SymbolicDecision;
import io.github.riskrules.tooling.proof.smt.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Looks for incidents that two policies decide otherwise, until there is none of another kind. */
final class Equating {
  /** More than a person goes through; that there are more is said. */
  private static final int SHOWN = 12;

  private final Ground ground;
  private final List<List<Difference>> kinds;
  private final UpshotReader before;
  private final UpshotReader after;
  private final List<Witness> witnesses = new ArrayList<>();
  private final List<Seen> seen = new ArrayList<>();
  private final IdentityHashMap<UpshotReader, DecisionMaker> engines = new IdentityHashMap<>();

  /** What both policies decide in the incident of a witness. */
  private record Seen(Reckoning was, Reckoning is) {}

  /**
   * @param ground that of the later policy, with room for the earlier one
   */
  Equating(Ground ground, Policy before) {
    this.ground = ground;
    this.before = UpshotReader.of(before);
    this.after = UpshotReader.of(ground.policy());
    this.kinds =
        Differences.worstFirst(
            SymbolicDecision.of(before, ground.incident(), ground.days()), ground.decision());
  }

  EquivalenceProof proof() {
    Answer any = ground.ask(anyOf(kinds.stream().flatMap(List::stream).toList()));
    boolean complete =
        any instanceof Answer.Impossible
            || (any instanceof Answer.Possible && kinds.stream().allMatch(this::exhausts));
    return new EquivalenceProof(
        outcome(complete), witnesses, complete, ground.days().each(), ground.room().largest());
  }

  private Outcome outcome(boolean complete) {
    if (!witnesses.isEmpty()) {
      return Outcome.FAILS;
    }
    return complete ? Outcome.PROVEN : Outcome.NOT_DECIDED;
  }

  /** Finds incidents until every one of a kind is shown; false where not all could be. */
  private boolean exhausts(List<Difference> kind) {
    List<Difference> open = new ArrayList<>(kind);
    seen.forEach(shown -> open.removeIf(each -> each.shows().test(shown.was(), shown.is())));
    while (!open.isEmpty()) {
      Answer answer = ground.ask(anyOf(open));
      if (answer instanceof Answer.Impossible) {
        return true;
      }
      if (!(answer instanceof Answer.Possible possible) || witnesses.size() == SHOWN) {
        return false;
      }
      Valuation how = possible.how();
      int first = 0;
      while (!how.holds(open.get(first).somewhere())) {
        first++;
      }
      Seen shown = smallest(open.remove(first), how);
      open.removeIf(each -> each.shows().test(shown.was(), shown.is()));
    }
    return true;
  }

  private static Formula anyOf(List<Difference> kinds) {
    return Formula.any(kinds.stream().map(Difference::somewhere).toList());
  }

  private Seen smallest(Difference kind, Valuation how) {
    Instant at = ground.at(how);
    Draft draft = ground.incident().draft(how);
    boolean shows = shows(kind, draft, at);
    Draft smallest = shows ? Smallest.onTheLine(draft, each -> shows(kind, each, at)) : draft;
    Seen shown = reckoned(smallest, at);
    seen.add(shown);
    witnesses.add(
        new Witness(kind.way(), smallest.build(), at, shows && isConfirmed(shown, smallest, at)));
    return shown;
  }

  private boolean shows(Difference kind, Draft draft, Instant at) {
    Seen reckoned = reckoned(draft, at);
    return Contradictions.of(draft.build()).isEmpty()
        && kind.shows().test(reckoned.was(), reckoned.is());
  }

  private Seen reckoned(Draft draft, Instant at) {
    Truths truths = Truths.of(draft.build(), at);
    return new Seen(new Reckoning(before, truths, at), new Reckoning(after, truths, at));
  }

  /** The engine has the last word, and builds its network once for all. */
  private boolean isConfirmed(Seen shown, Draft draft, Instant at) {
    return shown.was().isSameAs(Decided.by(engine(before), draft, at))
        && shown.is().isSameAs(Decided.by(engine(after), draft, at));
  }

  private DecisionMaker engine(UpshotReader reader) {
    return engines.computeIfAbsent(
        reader, each -> new DecisionMaker(each.policy(), RiskEngine.version()));
  }
}
