package io.github.riskrules.benchmarks.workload;

import io.github.riskrules.incident.Admission;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Child;
import io.github.riskrules.incident.ChildBuilder;
import io.github.riskrules.incident.Children;
import io.github.riskrules.incident.ChildrenBuilder;
import io.github.riskrules.incident.IntimateRelationship;
import io.github.riskrules.incident.Relationship;
import io.github.riskrules.incident.RelationshipBuilder;
import io.github.riskrules.incident.Sex;
import io.github.riskrules.incident.Suspect;
import io.github.riskrules.incident.SuspectBuilder;
import io.github.riskrules.incident.Victim;
import io.github.riskrules.incident.VictimBuilder;
import java.util.ArrayList;
import java.util.List;

/** The people. Ages, and what sort of relationship it is, are assumptions. */
final class PeopleInvention {
  private final Dice dice;
  private final Severity severity;
  private final boolean partners;
  private final boolean together;
  private final boolean agrees;

  PeopleInvention(Dice dice, Severity severity) {
    this.dice = dice;
    this.severity = severity;
    this.partners = dice.happens(0.75);
    this.together = partners && dice.happens(0.8);
    this.agrees = dice.happens(0.4);
  }

  Relationship relationship() {
    IntimateRelationship intimate =
        !partners
            ? IntimateRelationship.NEVER
            : together ? IntimateRelationship.CURRENT : IntimateRelationship.FORMER;
    return RelationshipBuilder.builder()
        .intimate(dice.happens(0.05) ? null : intimate)
        .family(dice.seen(partners ? 0 : 0.95))
        .personallyConnected(dice.happens(0.9) ? Answer.YES : Answer.NOT_ASKED)
        .cohabiting(dice.seen(together ? 0.7 : 0.1))
        .separated(dice.seen(partners && !together ? 0.95 : 0))
        .moreThanOneSuspect(dice.seen(0.03))
        .build();
  }

  Victim victim() {
    return VictimBuilder.builder()
        .age(dice.happens(0.05) ? null : Integer.valueOf(dice.between(16, 75)))
        .sex(dice.happens(Rates.MEN) ? Sex.MALE : Sex.FEMALE)
        .vulnerable(dice.asked(0.1))
        .careAndSupportNeeds(dice.asked(severity.share(Rates.DISABILITY)))
        .unableToProtectSelf(dice.asked(severity.share(Rates.DISABILITY)))
        .pregnant(dice.asked(severity.share(0.05)))
        .frightened(dice.asked(severity.share(0.7)))
        .believesLifeAtRisk(dice.asked(severity == Severity.GRAVE ? 0.4 : 0))
        .socialIsolation(dice.asked(severity.share(0.5)))
        .suicidal(dice.asked(severity.share(0.1)))
        .supportsProsecution(dice.asked(agrees ? 0.9 : 0.2))
        .retracted(dice.seen(agrees ? 0.02 : 0.15))
        .gaveStatement(dice.seen(agrees ? 0.8 : 0.2))
        .wantsOrder(dice.asked(severity.share(0.4)))
        .agreesToCaution(dice.asked(0.2))
        .honourBasedConcern(dice.asked(severity == Severity.GRAVE ? 0.03 : 0))
        .underPressure(dice.asked(severity.share(0.15)))
        .contacted(dice.seen(0.9))
        .seenInPerson(dice.seen(0.85))
        .seenApartFromSuspect(dice.seen(0.8))
        .build();
  }

  Suspect suspect() {
    boolean others = severity == Severity.GRAVE && dice.happens(0.2);
    return SuspectBuilder.builder()
        .age(dice.happens(0.05) ? null : Integer.valueOf(dice.between(17, 70)))
        .sex(dice.happens(0.85) ? Sex.MALE : Sex.FEMALE)
        .admission(dice.happens(0.4) ? null : dice.oneOf(List.of(Admission.values())))
        .domesticSanction(dice.seen(severity.share(0.2)))
        .domesticSanctionInLookBack(dice.seen(0))
        .violenceSanction(dice.seen(severity.share(0.2)))
        .violenceSanctionInLookBack(dice.seen(0))
        .graveViolenceRecord(dice.seen(severity == Severity.GRAVE ? 0.1 : 0))
        .sexualOffenceRecord(dice.seen(severity == Severity.GRAVE ? 0.05 : 0))
        .homicideRecord(dice.seen(0))
        .communityOrder(dice.seen(severity.share(0.05)))
        .onBailForOther(dice.seen(severity.share(0.05)))
        .onLicence(dice.seen(severity.share(0.05)))
        .mappa(dice.seen(severity == Severity.GRAVE ? 0.05 : 0))
        .registeredSexOffender(dice.seen(severity == Severity.GRAVE ? 0.02 : 0))
        .priorityPerpetrator(dice.seen(severity == Severity.GRAVE ? 0.05 : 0))
        .firearmsAccess(dice.seen(severity.share(0.02)))
        .otherVictims(others ? Integer.valueOf(dice.between(1, 3)) : dice.happens(0.15) ? null : 0)
        .abusedOtherPartners(dice.asked(others ? 1 : 0))
        .wanted(dice.seen(severity.share(0.05)))
        .stillToBeFound(dice.seen(0))
        .mentalHealthConcern(dice.asked(0.2))
        .substanceConcern(dice.asked(0.3))
        .suicidal(dice.asked(severity.share(0.1)))
        .counterAllegation(dice.asked(0.1))
        .primaryAggressorUnclear(dice.asked(0.05))
        .selfDefenceRaised(dice.asked(0.05))
        .build();
  }

  Children children() {
    List<Child> each = new ArrayList<>();
    // Two in five households without; the rest so many that the mean is that of the source.
    if (dice.happens(0.6)) {
      int children = 1 + (dice.happens(Rates.CHILDREN / 0.6 - 1.5) ? dice.between(1, 2) : 0);
      for (int i = 0; i < children + dice.below(2); i++) {
        each.add(child());
      }
    }
    return ChildrenBuilder.builder()
        .liveThere(each.isEmpty() ? dice.seen(0) : Answer.YES)
        .complete(dice.seen(0.95))
        .unbornConcern(dice.asked(severity.share(0.03)))
        .each(each)
        .build();
  }

  private Child child() {
    return ChildBuilder.builder()
        .age(dice.happens(0.1) ? null : Integer.valueOf(dice.below(18)))
        .sawOrHeard(dice.asked(0.3))
        .hurt(dice.asked(severity == Severity.GRAVE ? 0.04 : 0))
        .used(dice.asked(severity.share(0.06)))
        .schoolKnown(dice.asked(0.8))
        .seen(dice.seen(0.8))
        .build();
  }
}
