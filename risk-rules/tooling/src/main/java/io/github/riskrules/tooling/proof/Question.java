package io.github.riskrules.tooling.proof;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.formula.Valuation;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a property could fail: once for the solver, over every incident, and once for the
 * engine, on a single one. A property that was put to only one of them could be put wrongly.
 *
 * @param about what would fail, in a few words; empty where the property itself says it
 * @param violation the property fails, in every incident at once
 * @param claim what the engine is asked of the incident that the solver found
 */
record Question(String about, Formula violation, Function<Valuation, Claim> claim) {
  /**
   * What the engine is asked of an incident.
   *
   * @param shows whether the property fails in it
   * @param other the incident it is compared with; null where it is not
   */
  record Claim(Predicate<Decided> shows, @Nullable UnaryOperator<Draft> other) {}

  /** One about single incidents. */
  static Question of(String about, Formula violation, Predicate<Decided> shows) {
    Claim claim = new Claim(shows, null);
    return new Question(about, violation, how -> claim);
  }
}
