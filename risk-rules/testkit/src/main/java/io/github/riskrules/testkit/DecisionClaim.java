package io.github.riskrules.testkit;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.incident.Incident;

/** What is claimed of every incident and of what a pack decides in it. */
@FunctionalInterface
public interface DecisionClaim {
  /**
   * Checks the claim on one incident and its decision.
   *
   * @throws Exception if it does not hold; an assumption that fails passes the incident over
   */
  void check(Incident incident, Decision decision) throws Exception;
}
