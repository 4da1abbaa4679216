package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.engine.policy.Operator;
import java.util.List;

/** A fact of every incident, that conditions compare. */
public interface Fact {
  /** How a comparison of the fact with what a rule wrote stands. */
  Stance compare(Operator operator, List<Object> written);
}
