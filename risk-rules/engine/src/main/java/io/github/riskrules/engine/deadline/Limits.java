package io.github.riskrules.engine.deadline;

import io.github.riskrules.decision.Authority;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Periods that the law sets and from which events are worked out. Where it is unsettled whether the
 * first day counts, it counts in the earlier answer and not in the later.
 *
 * @param bail bail before charge, from the day after the arrest
 * @param charge charging common assault, from the offence
 * @param chargeAfterStatement the same where the victim gave evidence, from the first day they did
 * @param chargeWithStatement the longest it can then be, from the offence
 */
public record Limits(
    Limit bail, Limit charge, Limit chargeAfterStatement, Limit chargeWithStatement) {
  private static final String FIRST_DAY = "It is unsettled whether the first day counts.";

  /**
   * One period.
   *
   * @param months how long it is
   * @param authority which law says so
   */
  public record Limit(int months, Authority authority) {
    LocalDate lastDay(LocalDate from) {
      return from.plusMonths(months);
    }
  }

  /** When bail granted after an arrest ends, unless it is extended. */
  Moment bailEnds(Instant arrest) {
    LocalDate dayAfter = LocalDate.ofInstant(arrest, Incident.ZONE).plusDays(1);
    return Moment.at(Moment.endOf(bail.lastDay(dayAfter).minusDays(1)));
  }

  /**
   * When common assault can be charged at the latest.
   *
   * @param offence the day of the offence
   * @param statement the first day on which the victim gave a statement, or an interview on video,
   *     for evidence; null when there is none or its day is not known: then the shorter limit
   */
  public Moment chargeLimit(LocalDate offence, @Nullable LocalDate statement) {
    if (statement == null) {
      return limit(
          charge.lastDay(offence),
          FIRST_DAY
              + " Where it is domestic abuse, with a statement or video interview of the victim,"
              + " the limit can be later.");
    }
    LocalDate afterStatement = chargeAfterStatement.lastDay(statement);
    LocalDate longest = chargeWithStatement.lastDay(offence);
    return limit(afterStatement.isBefore(longest) ? afterStatement : longest, FIRST_DAY);
  }

  private static Moment limit(LocalDate lastDay, String doubt) {
    return new Moment(Moment.endOf(lastDay.minusDays(1)), Moment.endOf(lastDay), doubt);
  }
}
