package io.github.riskrules.tooling.proof.smt;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.Model;
import com.microsoft.z3.Params;
import com.microsoft.z3.Z3Exception;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.formula.Formula.All;
import io.github.riskrules.tooling.proof.formula.Formula.Any;
import io.github.riskrules.tooling.proof.formula.Formula.AtLeast;
import io.github.riskrules.tooling.proof.formula.Formula.Constant;
import io.github.riskrules.tooling.proof.formula.Formula.Not;
import io.github.riskrules.tooling.proof.formula.Formula.Variable;
import io.github.riskrules.tooling.proof.formula.Valuation;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * One solver with everything that is required of every answer; it learns from each question what
 * helps with the next. Not thread-safe.
 *
 * <p>The solver is a native library. It is unpacked into a folder of its own below the system's
 * temporary folder when the first solver opens, and removed when the program ends.
 */
public final class Solver implements AutoCloseable {
  /** Only yes/no questions and counts of them are asked, for which this one is quickest. */
  private static final String FINITE = "QF_FD";

  private final Context context;
  private final com.microsoft.z3.Solver solver;
  private final IdentityHashMap<Formula, BoolExpr> compiled = new IdentityHashMap<>();
  private final IdentityHashMap<Variable, BoolExpr> variables = new IdentityHashMap<>();
  private final IdentityHashMap<Formula, BoolExpr> supposed = new IdentityHashMap<>();
  private final Patience patience;

  private int millis;

  private Solver(Context context, Patience patience) {
    this.context = context;
    this.solver = context.mkSolver(FINITE);
    this.patience = patience;
    allow(Math.max(1, patience.millisLeft()));
  }

  private void allow(int time) {
    if (time != millis) {
      millis = time;
      Params params = context.mkParams();
      params.add("timeout", time);
      // The same policy is proven the same way each time, and a failure shows the same incident.
      params.add("random_seed", 20261128);
      solver.setParameters(params);
    }
  }

  /**
   * Opens a solver.
   *
   * @param patience how long it may think
   * @throws SolverUnavailableException if it cannot run here
   */
  static Solver open(Patience patience) {
    try {
      return new Solver(new Context(), patience);
    } catch (LinkageError | RuntimeException notHere) {
      throw new SolverUnavailableException(
          "the solver cannot run on this machine. It needs a temporary folder ("
              + System.getProperty("java.io.tmpdir")
              + ") in which it may write some 35 MB and run what it wrote, and Linux, macOS or"
              + " Windows on a usual processor; -Djava.io.tmpdir=FOLDER names another folder.",
          notHere);
    }
  }

  /** Requires a formula to be so from now on. */
  public void require(Formula formula) {
    add(compiled(formula));
  }

  private void add(BoolExpr expression) {
    solver.add(new BoolExpr[] {expression});
  }

  /** Whether a formula can be so, with everything that is required. */
  public Answer ask(Formula formula) {
    int left = patience.millisLeft();
    if (left == 0) {
      return new Answer.Undecided();
    }
    try {
      allow(left);
      return switch (solver.check(assumption(formula))) {
        case SATISFIABLE -> new Answer.Possible(how(solver.getModel()));
        case UNSATISFIABLE -> new Answer.Impossible();
        case UNKNOWN -> new Answer.Undecided();
      };
    } catch (Z3Exception gaveUp) {
      return new Answer.Undecided();
    }
  }

  /** What is only supposed needs a name: the solver keeps what it learns apart from it. */
  private BoolExpr assumption(Formula formula) {
    BoolExpr named = supposed.get(formula);
    if (named == null) {
      named = context.mkBoolConst(context.mkSymbol("supposed-" + supposed.size()));
      add(context.mkImplies(named, compiled(formula)));
      supposed.put(formula, named);
    }
    return named;
  }

  private Valuation how(Model model) {
    Set<Variable> so = Collections.newSetFromMap(new IdentityHashMap<>());
    variables.forEach(
        (variable, name) -> {
          if (model.evaluate(name, true).isTrue()) {
            so.add(variable);
          }
        });
    return new Valuation(so);
  }

  private BoolExpr compiled(Formula formula) {
    BoolExpr known = compiled.get(formula);
    if (known == null) {
      known = translated(formula);
      compiled.put(formula, known);
    }
    return known;
  }

  private BoolExpr translated(Formula formula) {
    if (formula instanceof Constant constant) {
      return context.mkBool(constant.value());
    } else if (formula instanceof Variable variable) {
      BoolExpr name = context.mkBoolConst(context.mkSymbol(variables.size()));
      variables.put(variable, name);
      return name;
    } else if (formula instanceof Not not) {
      return context.mkNot(compiled(not.part()));
    } else if (formula instanceof All all) {
      return context.mkAnd(compiled(all.parts()));
    } else if (formula instanceof Any any) {
      return context.mkOr(compiled(any.parts()));
    }
    AtLeast atLeast = (AtLeast) formula;
    return context.mkAtLeast(compiled(atLeast.parts()), atLeast.number());
  }

  private BoolExpr[] compiled(List<Formula> formulas) {
    return formulas.stream().map(this::compiled).toArray(BoolExpr[]::new);
  }

  /** Lets go of what the solver holds outside Java's memory. */
  @Override
  public void close() {
    context.close();
  }
}
