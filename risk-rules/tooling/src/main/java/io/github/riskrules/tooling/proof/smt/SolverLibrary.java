package io.github.riskrules.tooling.proof.smt;

/**
 * The library that solves, which not every program has. This class needs nothing of it, so that
 * whoever goes without is told so.
 */
public final class SolverLibrary {
  private SolverLibrary() {}

  /**
   * Opens a solver.
   *
   * @param patience how long it may think
   * @throws SolverUnavailableException if there is none, or it cannot run here
   */
  public static Solver open(Patience patience) {
    try {
      return Solver.open(patience);
    } catch (NoClassDefFoundError absent) {
      throw new SolverUnavailableException(
          "the solver is not among the libraries of this program: tools.aqua:z3-turnkey brings it.",
          absent);
    }
  }
}
