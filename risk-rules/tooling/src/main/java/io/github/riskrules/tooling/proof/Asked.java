package io.github.riskrules.tooling.proof;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.model.SymbolicDecision;
import java.util.List;

/**
 * A condition on which a property rests, asked of every incident at once and of a single one.
 *
 * @param condition the condition
 */
record Asked(Condition condition) {
  /** That a fact is known to be so. */
  static Asked that(String path, Object value) {
    return new Asked(
        new Comparison(
            Vocabulary.standard().incidentFact(path),
            Operator.EQUAL,
            List.of(value),
            new Span(0, 0, path)));
  }

  /** It is known to hold. */
  Formula holds(SymbolicDecision decision) {
    return decision.stance(condition).holds();
  }

  /** It holds or may yet. */
  Formula open(SymbolicDecision decision) {
    return decision.stance(condition).open();
  }

  Truth in(Decided decided) {
    return ReferenceEvaluator.truth(
        condition, decided.draft().build(), Tier.of(decided.decision().tier()));
  }
}
