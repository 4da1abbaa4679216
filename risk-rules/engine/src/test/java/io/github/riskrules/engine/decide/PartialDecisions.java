package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.network.PolicyNetwork;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.List;

/** Decisions with some of their parts left out, to see what those cost. */
public final class PartialDecisions {
  /** What stands for the version of the library in these decisions. */
  public static final String VERSION = "measured";

  private final UpshotReader reader;
  private final PolicyNetwork network;

  /** Decisions under a policy. */
  public PartialDecisions(Policy policy) {
    this.reader = UpshotReader.of(policy);
    this.network = PolicyNetwork.of(reader.rules());
  }

  /**
   * Decides an incident.
   *
   * @param whyNot whether to say why other actions are not suggested
   * @param questions whether to ask what is open
   */
  public Decision decide(Incident incident, Instant time, boolean whyNot, boolean questions) {
    Assessed assessed = reader.assessed(Truths.by(network, incident, time), time);
    Account account = reader.account();
    return account.decision(
        assessed,
        VERSION,
        whyNot ? account.unsuggested(assessed) : List.of(),
        questions ? account.questions(assessed) : List.of());
  }
}
