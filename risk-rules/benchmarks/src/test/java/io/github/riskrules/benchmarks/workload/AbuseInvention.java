package io.github.riskrules.benchmarks.workload;

import io.github.riskrules.incident.Abuse;
import io.github.riskrules.incident.AbuseBuilder;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Dash;
import io.github.riskrules.incident.DashBuilder;
import io.github.riskrules.incident.Offences;
import io.github.riskrules.incident.OffencesBuilder;

/**
 * What was done. How often each question of the questionnaire is answered yes is not published; the
 * shares are assumptions. One decision here settles each sign wherever it is asked for, so that the
 * offences, the abuse and the questionnaire tell one story.
 */
final class AbuseInvention {
  private final Dice dice;
  private final Severity severity;
  private final boolean crime;
  private final boolean violent;
  private final boolean threatening;
  private final boolean stalking;
  private final boolean controlling;
  private final boolean strangled;
  private final boolean armed;
  private final boolean sexual;
  private final boolean deadlyThreat;
  private final boolean rising;

  AbuseInvention(Dice dice, Severity severity, boolean crime) {
    this.dice = dice;
    this.severity = severity;
    this.crime = crime;
    this.violent = crime && dice.happens(Rates.VIOLENT);
    this.threatening = dice.happens(0.1 + severity.share(0.6));
    this.stalking = dice.happens(severity.share(0.3));
    this.controlling = dice.happens(severity.share(0.6));
    this.strangled = grave(0.3);
    this.armed = grave(0.2);
    this.sexual = grave(0.2);
    this.deadlyThreat = grave(0.3);
    this.rising = dice.happens(severity.share(0.6));
  }

  private boolean grave(double share) {
    return severity == Severity.GRAVE && dice.happens(share);
  }

  Offences offences() {
    OffencesBuilder offences = OffencesBuilder.builder();
    offences.complete(dice.seen(0.9));
    if (!crime) {
      return offences.verbalArgumentOnly(dice.seen(0.8)).build();
    }
    boolean hurt = violent && dice.happens(severity.share(0.4));
    offences
        .commonAssault(alleged(violent && !hurt))
        .actualBodilyHarm(alleged(hurt))
        .grievousBodilyHarm(alleged(grave(0.03)))
        .strangulation(alleged(strangled))
        .threatsToKill(alleged(deadlyThreat))
        .criminalDamage(alleged(dice.happens(0.12)))
        .harassment(alleged(!violent && !stalking && dice.happens(0.5)))
        .stalking(alleged(stalking))
        .maliciousCommunications(alleged(!violent && dice.happens(0.3)))
        .controllingOrCoercive(alleged(controlling && dice.happens(0.3)))
        .sexualOffence(alleged(sexual))
        .weaponPossession(alleged(armed))
        .breachOfNonMolestation(alleged(dice.happens(severity.share(0.04))))
        .breachOfBail(alleged(dice.happens(severity.share(0.04))));
    return offences.build();
  }

  private static Answer alleged(boolean so) {
    return so ? Answer.YES : Answer.NOT_ASKED;
  }

  Abuse abuse() {
    return AbuseBuilder.builder()
        .violenceToday(seen(violent))
        .threatToday(seen(threatening))
        .violenceEver(told(violent || dice.happens(severity.share(0.7))))
        .threatEver(told(threatening || dice.happens(severity.share(0.7))))
        .controllingSigns(told(controlling))
        .economic(dice.asked(severity.share(0.4)))
        .emotional(dice.asked(0.2 + severity.share(0.6)))
        .risingInNumber(told(rising))
        .risingInSeverity(told(rising && severity == Severity.GRAVE))
        .threatsToOthers(dice.asked(severity.share(0.2)))
        .weaponToday(seen(armed))
        .injuryToday(seen(violent && dice.happens(severity.share(0.6))))
        .strangulationDisclosed(told(strangled))
        .changeFeared(dice.asked(severity.share(0.2)))
        .build();
  }

  Dash dash() {
    return DashBuilder.builder()
        .injury(seen(violent && dice.happens(severity.share(0.6))))
        .veryFrightened(dice.asked(severity.share(0.7)))
        .fearsFurtherHarm(dice.asked(0.15 + severity.share(0.7)))
        .socialIsolation(dice.asked(severity.share(0.5)))
        .depressedOrSuicidal(dice.asked(0.15 + severity.share(0.3)))
        .separation(dice.asked(0.05 + severity.share(0.3)))
        .childContactConflict(dice.asked(0.15 + severity.share(0.1)))
        .stalking(told(stalking))
        .pregnantOrBaby(dice.asked(0.01 + severity.share(0.08)))
        .moreOften(told(rising))
        .gettingWorse(told(rising && severity == Severity.GRAVE))
        .controlOrJealousy(told(controlling))
        .weapons(told(armed))
        .threatsToKill(told(deadlyThreat))
        .strangulation(told(strangled))
        .sexualAbuse(told(sexual))
        .otherPersonThreat(dice.asked(severity.share(0.15)))
        .hurtOthers(dice.asked(severity.share(0.15)))
        .animalCruelty(dice.asked(severity.share(0.08)))
        .moneyProblems(dice.asked(0.2 + severity.share(0.3)))
        .substanceOrMentalHealth(dice.asked(0.3 + severity.share(0.4)))
        .suspectSuicidal(dice.asked(severity.share(0.2)))
        .orderBreach(dice.asked(severity.share(0.1)))
        .criminalHistory(dice.asked(0.3 + severity.share(0.4)))
        .otherDependants(dice.asked(0.3))
        .hurtDependants(dice.asked(severity.share(0.05)))
        .threatenedDependants(dice.asked(severity.share(0.05)))
        .build();
  }

  private Answer seen(boolean so) {
    return dice.seen(so ? 1 : 0);
  }

  private Answer told(boolean so) {
    return dice.asked(so ? 1 : 0);
  }
}
