package io.github.riskrules.testkit;

import io.github.riskrules.incident.Incident;

/** What is claimed of every incident: asserts that fail where it does not hold. */
@FunctionalInterface
public interface IncidentClaim {
  /**
   * Checks the claim on one incident.
   *
   * @throws Exception if it does not hold; an assumption that fails passes the incident over
   */
  void check(Incident incident) throws Exception;
}
