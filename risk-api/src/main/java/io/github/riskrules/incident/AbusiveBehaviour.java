package io.github.riskrules.incident;

import java.util.stream.Stream;

/**
 * Whether anything known of an incident is abusive behaviour: physical or sexual, violent or
 * threatening, controlling or coercive, economic, psychological, emotional or other, towards the
 * victim or through someone else (Domestic Abuse Act 2021 s.1).
 */
final class AbusiveBehaviour {
  private AbusiveBehaviour() {}

  static Answer in(Incident incident) {
    if (isKnownOf(incident)) {
      return Answer.YES;
    }
    boolean none =
        incident.violenceOrThreat() == Answer.NO
            && incident.offences().anyAlleged() == Answer.NO
            && inAbuse(incident.abuse()).allMatch(answer -> answer == Answer.NO)
            && !incident.history().perhapsAbusiveBefore();
    return none ? Answer.NO : Answer.NOT_ASKED;
  }

  private static boolean isKnownOf(Incident incident) {
    return incident.violenceOrThreat() == Answer.YES
        || incident.offences().anyAlleged() == Answer.YES
        || incident.history().abusiveBefore()
        || incident.orders().breached()
        || Stream.of(
                inAbuse(incident.abuse()),
                alsoInAbuse(incident.abuse()),
                inDash(incident.dash()),
                inVictim(incident.victim()),
                incident.children().each().stream().flatMap(AbusiveBehaviour::inChild))
            .flatMap(answers -> answers)
            .anyMatch(answer -> answer == Answer.YES);
  }

  /** The kinds of abuse beside violence: known, all of them, before anyone says there is none. */
  private static Stream<Answer> inAbuse(Abuse abuse) {
    return Stream.of(
        abuse.controllingSigns(), abuse.economic(), abuse.emotional(), abuse.threatsToOthers());
  }

  private static Stream<Answer> alsoInAbuse(Abuse abuse) {
    return Stream.of(
        abuse.risingInNumber(), abuse.risingInSeverity(), abuse.strangulationDisclosed());
  }

  private static Stream<Answer> inDash(Dash dash) {
    return Stream.of(
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

  private static Stream<Answer> inVictim(Victim victim) {
    return Stream.of(victim.underPressure(), victim.honourBasedConcern());
  }

  private static Stream<Answer> inChild(Child child) {
    return Stream.of(child.hurt(), child.used());
  }
}
