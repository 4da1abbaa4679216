package io.github.riskrules.incident;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Answers to the legal tests of the relationship that cannot be so. Were they believed, a
 * protection could be lost on a slip of the pen.
 */
final class ConnectionContradictions {
  private static final Set<IntimateRelationship> PARTNERS =
      EnumSet.of(
          IntimateRelationship.CURRENT,
          IntimateRelationship.FORMER,
          IntimateRelationship.CURRENT_OR_FORMER);

  private ConnectionContradictions() {}

  static List<Contradiction> of(Incident incident) {
    List<Contradiction> found = new ArrayList<>();
    Relationship relationship = incident.relationship();
    boolean partners =
        relationship.intimate() != null && PARTNERS.contains(relationship.intimate());
    if (partners && relationship.personallyConnected() == Answer.NO) {
      found.add(
          new Contradiction(
              "/relationship/personallyConnected",
              "intimate partners, now or once, are personally connected."));
    }
    if (partners
        && relationship.cohabiting() == Answer.YES
        && relationship.associatedPersons() == Answer.NO) {
      found.add(
          new Contradiction(
              "/relationship/associatedPersons",
              "intimate partners who live together are associated persons."));
    }
    return List.copyOf(found);
  }
}
