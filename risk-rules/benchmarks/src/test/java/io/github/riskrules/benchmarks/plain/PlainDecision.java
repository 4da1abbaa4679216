package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.benchmarks.Assessor;
import io.github.riskrules.benchmarks.Contender;
import io.github.riskrules.benchmarks.Extent;
import io.github.riskrules.benchmarks.Subject;
import io.github.riskrules.decision.Decision;

/** Plain Java that builds the very same decision as this library: the limit to chase. */
public final class PlainDecision implements Contender {
  @Override
  public String id() {
    return "plain-decision";
  }

  @Override
  public String title() {
    return "Plain Java, written out";
  }

  @Override
  public Extent extent() {
    return Extent.DECISION;
  }

  @Override
  public Assessor<Decision> prepare(Subject subject) {
    DecisionSource source = new DecisionSource(subject.policy());
    DecisionProgram program =
        (DecisionProgram)
            Compiled.object(
                PlainSource.PACKAGE,
                DecisionSource.NAME,
                source.text(),
                source.given(Subject.VERSION));
    return program::assess;
  }
}
