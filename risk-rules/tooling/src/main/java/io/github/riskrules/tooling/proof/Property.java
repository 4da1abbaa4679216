package io.github.riskrules.tooling.proof;

/**
 * Something that must be so in every incident.
 *
 * @param id how reports and pages name it
 * @param says what must be so, as a policy officer would say it: one full sentence
 * @param hazard what could come of it where it is not so
 */
public record Property(String id, String says, String hazard) {}
