package io.github.riskrules.tooling.proof;

import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.model.Days;
import io.github.riskrules.tooling.proof.model.Room;
import io.github.riskrules.tooling.proof.model.SymbolicDecision;
import io.github.riskrules.tooling.proof.model.SymbolicIncident;
import io.github.riskrules.tooling.proof.smt.Answer;
import io.github.riskrules.tooling.proof.smt.Solver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

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
  private final Solver solver;
  private final List<SymbolicIncident> incidents = new ArrayList<>();
  private final List<Integer> told = new ArrayList<>();

  private Ground(Policy policy, Solver solver, Policy... others) {
    this.policy = policy;
    this.solver = solver;
    this.room = Room.of(policy, others);
    this.days = Days.of(policy, others);
    solver.require(days.axiom());
    this.incident = another("");
    this.decision = SymbolicDecision.of(policy, incident, days);
  }

  /**
   * The ground of a policy.
   *
   * @param limit how long the solver may think about one question
   * @param others policies that it is compared with
   */
  static Ground of(Policy policy, Duration limit, Policy... others) {
    return new Ground(policy, Solver.open(limit), others);
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

  /** Another incident on the same day, for what compares two. */
  SymbolicIncident another(String name) {
    SymbolicIncident other = new SymbolicIncident(name, days.first(), room.most());
    incidents.add(other);
    told.add(0);
    return other;
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
