package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Outcome;
import io.github.riskrules.engine.network.PolicyNetwork;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.incident.Incident;
import java.time.Instant;

/** Decides incidents under one policy, by a network of its rules. Immutable and thread-safe. */
public final class DecisionMaker {
  private final PolicyNetwork network;
  private final UpshotReader reader;
  private final String engineVersion;

  /** A decision maker for a policy that was read without problems. */
  public DecisionMaker(Policy policy, String engineVersion) {
    this.reader = UpshotReader.of(policy);
    this.network = PolicyNetwork.of(reader.rules());
    this.engineVersion = engineVersion;
  }

  /** The policy decisions are made under. */
  public Policy policy() {
    return reader.policy();
  }

  /** Decides one incident. The incident must be free of contradictions. */
  public Decision decide(Incident incident, Instant time) {
    return reader.decision(Truths.by(network, incident, time), time, engineVersion);
  }

  /** What the decision comes to. The incident must be free of contradictions. */
  public Outcome outcome(Incident incident, Instant time) {
    return reader.outcome(Truths.by(network, incident, time), time);
  }
}
