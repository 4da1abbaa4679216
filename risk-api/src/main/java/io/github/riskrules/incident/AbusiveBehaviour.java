package io.github.riskrules.incident;

/**
 * Whether anything known of an incident is abusive behaviour: physical or sexual, violent or
 * threatening, controlling or coercive, economic, psychological, emotional or other, towards the
 * victim or through someone else (Domestic Abuse Act 2021 s.1).
 */
final class AbusiveBehaviour {
  private AbusiveBehaviour() {}

  static Answer in(Incident incident) {
    return Answers.any(
        incident.violenceOrThreat(),
        incident.offences().anyAlleged(),
        inAbuse(incident.abuse()),
        incident.asked(inDash(incident.dash())),
        inVictim(incident.victim()),
        Answers.any(incident.children().each(), AbusiveBehaviour::inChild),
        incident.orders().breachedAmongListed(),
        incident.history().abusiveBefore());
  }

  private static Answer inAbuse(Abuse abuse) {
    return Answers.any(
        abuse.controllingSigns(),
        abuse.economic(),
        abuse.emotional(),
        abuse.threatsToOthers(),
        abuse.risingInNumber(),
        abuse.risingInSeverity(),
        abuse.strangulationDisclosed());
  }

  private static Answer inDash(Dash dash) {
    return Answers.any(
        dash.stalking(),
        dash.moreOften(),
        dash.gettingWorse(),
        dash.controlOrJealousy(),
        dash.sexualAbuse(),
        dash.animalCruelty(),
        dash.orderBreach(),
        dash.hurtDependants(),
        dash.threatenedDependants());
  }

  private static Answer inVictim(Victim victim) {
    return Answers.any(victim.underPressure(), victim.honourBasedConcern());
  }

  private static Answer inChild(Child child) {
    return Answers.any(child.hurt(), child.used());
  }
}
