package io.github.riskrules.tooling.proof.formula;

import io.github.riskrules.tooling.proof.formula.Formula.All;
import io.github.riskrules.tooling.proof.formula.Formula.Any;
import io.github.riskrules.tooling.proof.formula.Formula.AtLeast;
import io.github.riskrules.tooling.proof.formula.Formula.Constant;
import io.github.riskrules.tooling.proof.formula.Formula.Not;
import io.github.riskrules.tooling.proof.formula.Formula.Variable;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Answers to the open questions, and so to every formula over them. A question without an answer is
 * answered no. Remembers what it worked out; not thread-safe.
 */
public final class Valuation {
  private final Set<Variable> so;
  private final IdentityHashMap<Formula, Boolean> known = new IdentityHashMap<>();

  /** The variables that are so; told apart by identity, as formulas are. */
  public Valuation(Set<Variable> so) {
    this.so = so;
  }

  /** Whether a formula is so. */
  public boolean holds(Formula formula) {
    Boolean earlier = known.get(formula);
    if (earlier != null) {
      return earlier;
    }
    boolean holds = worked(formula);
    known.put(formula, holds);
    return holds;
  }

  private boolean worked(Formula formula) {
    if (formula instanceof Constant constant) {
      return constant.value();
    } else if (formula instanceof Variable variable) {
      return so.contains(variable);
    } else if (formula instanceof Not not) {
      return !holds(not.part());
    } else if (formula instanceof All all) {
      return all.parts().stream().allMatch(this::holds);
    } else if (formula instanceof Any any) {
      return any.parts().stream().anyMatch(this::holds);
    }
    AtLeast atLeast = (AtLeast) formula;
    return atLeast.parts().stream().filter(this::holds).count() >= atLeast.number();
  }
}
