package io.github.riskrules.benchmarks.ours;

import io.github.riskrules.benchmarks.Assessor;
import io.github.riskrules.benchmarks.Contender;
import io.github.riskrules.benchmarks.Extent;
import io.github.riskrules.benchmarks.Subject;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.decide.DecisionMaker;

/** This library, asked for the complete decision. */
public final class OurDecision implements Contender {
  @Override
  public String id() {
    return "ours-decision";
  }

  @Override
  public String title() {
    return "This library";
  }

  @Override
  public Extent extent() {
    return Extent.DECISION;
  }

  @Override
  public Assessor<Decision> prepare(Subject subject) {
    DecisionMaker maker = new DecisionMaker(subject.policy(), Subject.VERSION);
    return maker::decide;
  }
}
