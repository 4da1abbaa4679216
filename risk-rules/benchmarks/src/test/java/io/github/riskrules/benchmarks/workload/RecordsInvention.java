package io.github.riskrules.benchmarks.workload;

import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.BreachManner;
import io.github.riskrules.incident.Checks;
import io.github.riskrules.incident.ChecksBuilder;
import io.github.riskrules.incident.CourtOrder;
import io.github.riskrules.incident.CourtOrderBuilder;
import io.github.riskrules.incident.History;
import io.github.riskrules.incident.HistoryBuilder;
import io.github.riskrules.incident.OrderKind;
import io.github.riskrules.incident.Orders;
import io.github.riskrules.incident.OrdersBuilder;
import io.github.riskrules.incident.PriorIncident;
import io.github.riskrules.incident.PriorIncidentBuilder;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.PriorSuspect;
import io.github.riskrules.incident.ReportedTo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What records say of the pair. How many earlier incidents there are of which kind is assumed. */
final class RecordsInvention {
  private static final List<PriorKind> MILD =
      List.of(
          PriorKind.VERBAL,
          PriorKind.VERBAL,
          PriorKind.VERBAL,
          PriorKind.EMOTIONAL_OR_ECONOMIC,
          PriorKind.DAMAGE);
  private static final List<PriorKind> GRAVER =
      List.of(
          PriorKind.THREATS,
          PriorKind.VIOLENCE,
          PriorKind.VIOLENCE,
          PriorKind.STALKING_OR_HARASSMENT,
          PriorKind.CONTROLLING,
          PriorKind.UNKNOWN);
  private static final List<OrderKind> ORDERS =
      List.of(
          OrderKind.NON_MOLESTATION,
          OrderKind.RESTRAINING,
          OrderKind.DVPO,
          OrderKind.BAIL_CONDITIONS);

  private final Dice dice;
  private final Severity severity;
  private final LocalDate day;
  private final boolean repeat;

  RecordsInvention(Dice dice, Severity severity, LocalDate day, boolean repeat) {
    this.dice = dice;
    this.severity = severity;
    this.day = day;
    this.repeat = repeat;
  }

  History history() {
    List<PriorIncident> incidents = new ArrayList<>();
    if (repeat) {
      int most = severity == Severity.GRAVE ? 8 : severity == Severity.ONGOING ? 5 : 2;
      for (int i = dice.between(1, most); i > 0; i--) {
        incidents.add(prior(i));
      }
    }
    boolean referred = severity == Severity.GRAVE && repeat && dice.happens(Rates.MARAC_REPEAT);
    return HistoryBuilder.builder()
        .complete(dice.seen(0.8))
        .maracReferral(dice.seen(referred ? 1 : 0))
        .otherAreaMarac(dice.asked(severity == Severity.GRAVE ? 0.03 : 0))
        .incidents(incidents)
        .build();
  }

  private PriorIncident prior(int number) {
    List<PriorKind> kinds =
        severity == Severity.LOW || dice.happens(1 - Rates.AGAIN) ? MILD : GRAVER;
    LocalDate earliest = day.minusDays(dice.between(10, 1_500));
    return PriorIncidentBuilder.builder()
        .id("earlier-" + number)
        .earliest(earliest)
        .latest(dice.happens(0.1) ? earliest.plusDays(7) : null)
        .kind(dice.oneOf(kinds))
        .crime(dice.seen(Rates.CRIME))
        .reported(dice.happens(0.8) ? ReportedTo.POLICE : ReportedTo.OTHER_AGENCY)
        .suspectWas(dice.happens(0.9) ? PriorSuspect.THE_SUSPECT : PriorSuspect.BOTH)
        .build();
  }

  Orders orders() {
    List<CourtOrder> each = new ArrayList<>();
    if (dice.happens(severity == Severity.GRAVE ? 6 * Rates.NOTICE : Rates.NOTICE)) {
      LocalDate made = day.minusDays(dice.between(5, 300));
      each.add(
          CourtOrderBuilder.builder()
              .kind(dice.oneOf(ORDERS))
              .inForce(dice.seen(0.9))
              .served(dice.seen(0.95))
              .madeOn(made)
              .expiresOn(dice.happens(0.5) ? made.plusYears(1) : null)
              .breach(
                  dice.happens(severity.share(0.4))
                      ? BreachManner.CONTACT_BY_MESSAGE
                      : BreachManner.NOT_BREACHED)
              .build());
    }
    return OrdersBuilder.builder().complete(dice.seen(0.9)).each(each).build();
  }

  Checks checks() {
    return ChecksBuilder.builder()
        .localRecords(dice.seen(0.97))
        .nationalRecords(dice.seen(0.85))
        .otherForces(dice.asked(0.5))
        .identityConfirmed(Answer.YES)
        .build();
  }
}
