package io.github.riskrules.benchmarks.ours;

import io.github.riskrules.benchmarks.Assessor;
import io.github.riskrules.benchmarks.Contender;
import io.github.riskrules.benchmarks.Extent;
import io.github.riskrules.benchmarks.Subject;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.decide.DecisionMaker;
import io.github.riskrules.incident.Incident;
import java.time.Instant;

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
    return new Assessor<>() {
      @Override
      public Decision assess(Incident incident, Instant time) {
        return maker.decide(incident, time);
      }

      @Override
      public Object comparable(Decision decision) {
        return decision;
      }
    };
  }
}
