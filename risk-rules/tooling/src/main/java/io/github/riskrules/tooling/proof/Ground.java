package io.github.riskrules.tooling.proof;

import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.decide.DecisionMaker;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.formula.Valuation;
import io.github.riskrules.tooling.proof.model.Days;
import io.github.riskrules.tooling.proof.model.Room;
import io.github.riskrules.tooling.proof.model.SymbolicDecision;
import io.github.riskrules.tooling.proof.model.SymbolicIncident;
import io.github.riskrules.tooling.proof.smt.Answer;
import io.github.riskrules.tooling.proof.smt.Patience;
import io.github.riskrules.tooling.proof.smt.Solver;
import io.github.riskrules.tooling.proof.smt.SolverLibrary;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What every proof of one policy stands on: each incident, each day on which it is in force, and
 * one solver that has been told of both. Not thread-safe.
 */
final class Ground implements AutoCloseable {
  private final Policy policy;
  private final Room room;
  private final Days days;
  private final SymbolicIncident incident;
  private final SymbolicDecision decision;
  private final Patience patience;
  private final Solver solver;
  private @Nullable DecisionMaker maker;
  private final List<SymbolicIncident> incidents = new ArrayList<>();
  private final List<Integer> told = new ArrayList<>();

  private Ground(
      Policy policy, Patience patience, Collection<Condition> further, Policy... others) {
    this.policy = policy;
    this.patience = patience;
    this.solver = SolverLibrary.open(patience);
    this.room = Room.of(further, policy, others);
    this.days = Days.of(policy, others);
    this.incident = new SymbolicIncident("", days.first(), room.most());
    this.decision = SymbolicDecision.of(policy, incident, days);
    begin();
  }

  private Ground(Ground like) {
    this.policy = like.policy;
    this.patience = like.patience;
    this.solver = SolverLibrary.open(patience);
    this.room = like.room;
    this.days = like.days;
    this.incident = like.incident;
    this.decision = like.decision;
    this.maker = like.maker();
    begin();
  }

  private void begin() {
    solver.require(days.axiom());
    add(incident);
  }

  private void add(SymbolicIncident one) {
    incidents.add(one);
    told.add(0);
  }

  /** The same with a solver of its own, which knows nothing of what others were asked. */
  Ground afresh() {
    return new Ground(this);
  }

  /**
   * The ground of a policy.
   *
   * @param patience how long its solvers may think
   * @param further conditions beside those of its rules that proofs ask about
   * @param others policies that it is compared with
   */
  static Ground of(
      Policy policy, Patience patience, Collection<Condition> further, Policy... others) {
    return new Ground(policy, patience, further, others);
  }

  Policy policy() {
    return policy;
  }

  Room room() {
    return room;
  }

  Days days() {
    return days;
  }

  SymbolicIncident incident() {
    return incident;
  }

  SymbolicDecision decision() {
    return decision;
  }

  /** The engine, which has the last word. */
  DecisionMaker maker() {
    if (maker == null) {
      maker = new DecisionMaker(policy, RiskEngine.version());
    }
    return maker;
  }

  /** An incident like the first but for some facts. */
  SymbolicIncident like(String name, Predicate<VocabularyFact> own) {
    SymbolicIncident other = new SymbolicIncident(name, incident, own);
    add(other);
    return other;
  }

  /** Noon of the day on which the incident of a valuation is assessed. */
  Instant at(Valuation how) {
    return days.day(how).atTime(LocalTime.NOON).atZone(Incident.ZONE).toInstant();
  }

  Answer ask(Formula formula) {
    for (int i = 0; i < incidents.size(); i++) {
      List<Formula> axioms = incidents.get(i).axioms();
      axioms.subList(told.get(i), axioms.size()).forEach(solver::require);
      told.set(i, axioms.size());
    }
    return solver.ask(formula);
  }

  @Override
  public void close() {
    solver.close();
  }
}
