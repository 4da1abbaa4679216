package io.github.riskrules.benchmarks.ours;

import io.github.riskrules.benchmarks.Assessor;
import io.github.riskrules.benchmarks.Contender;
import io.github.riskrules.benchmarks.Extent;
import io.github.riskrules.benchmarks.Outcome;
import io.github.riskrules.benchmarks.Subject;
import io.github.riskrules.engine.decide.DecisionMaker;
import io.github.riskrules.incident.Incident;
import java.time.Instant;

/** This library, asked for the tier range and the suggested actions. */
public final class OurOutcome implements Contender {
  @Override
  public String id() {
    return "ours-outcome";
  }

  @Override
  public String title() {
    return "This library";
  }

  @Override
  public Extent extent() {
    return Extent.OUTCOME;
  }

  @Override
  public Assessor<io.github.riskrules.decision.Outcome> prepare(Subject subject) {
    DecisionMaker maker = new DecisionMaker(subject.policy(), Subject.VERSION);
    return new Assessor<>() {
      @Override
      public io.github.riskrules.decision.Outcome assess(Incident incident, Instant time) {
        return maker.outcome(incident, time);
      }

      @Override
      public Object comparable(io.github.riskrules.decision.Outcome outcome) {
        return new Outcome(outcome.tier(), outcome.actions());
      }
    };
  }
}
