package io.github.riskrules.benchmarks.ours;

import io.github.riskrules.benchmarks.Assessor;
import io.github.riskrules.benchmarks.Contender;
import io.github.riskrules.benchmarks.Extent;
import io.github.riskrules.benchmarks.Outcome;
import io.github.riskrules.benchmarks.Subject;
import io.github.riskrules.engine.decide.Truths;
import io.github.riskrules.engine.decide.Upshot;
import io.github.riskrules.engine.decide.UpshotReader;
import io.github.riskrules.engine.network.PolicyNetwork;
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
  public Assessor<Upshot> prepare(Subject subject) {
    UpshotReader reader = UpshotReader.of(subject.policy());
    PolicyNetwork network = PolicyNetwork.of(reader.rules());
    return new Assessor<>() {
      @Override
      public Upshot assess(Incident incident, Instant time) {
        return reader.upshot(Truths.by(network, incident, time), time);
      }

      @Override
      public Object comparable(Upshot upshot) {
        return Outcome.of(upshot);
      }
    };
  }
}
