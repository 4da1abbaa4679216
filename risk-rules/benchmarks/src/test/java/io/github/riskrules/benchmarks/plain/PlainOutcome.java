package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.benchmarks.Assessor;
import io.github.riskrules.benchmarks.Contender;
import io.github.riskrules.benchmarks.Extent;
import io.github.riskrules.benchmarks.Outcome;
import io.github.riskrules.benchmarks.Subject;

/** Plain Java that says the tier range and the suggested actions: the limit to chase. */
public final class PlainOutcome implements Contender {
  @Override
  public String id() {
    return "plain-outcome";
  }

  @Override
  public String title() {
    return "Plain Java, written out";
  }

  @Override
  public Extent extent() {
    return Extent.OUTCOME;
  }

  @Override
  public Assessor<Outcome> prepare(Subject subject) {
    PlainProgram program =
        (PlainProgram)
            Compiled.object(
                PlainSource.PACKAGE, PlainSource.NAME, PlainSource.of(subject.policy()));
    return program::assess;
  }
}
