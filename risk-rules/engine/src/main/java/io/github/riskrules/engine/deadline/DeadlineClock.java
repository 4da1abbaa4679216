package io.github.riskrules.engine.deadline;

import io.github.riskrules.decision.Deadline;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Works out deadlines in London time.
 *
 * <p>Court hours stand still on Sundays, Christmas Day, Good Friday and bank holidays: such a day
 * contributes nothing, any other day its remaining hours, and a clock that starts on such a day
 * starts at its end. Where it is arguable whether a day counts, or when the clock starts, both
 * answers are worked out and the earlier is the one to act by: acting early is always lawful.
 *
 * <p>Never throws on facts. Immutable and thread-safe.
 */
public final class DeadlineClock {
  private final DeadlineCalendar calendar;
  private final EventTimes events;

  /** A clock over the calendar of a policy. */
  public DeadlineClock(DeadlineCalendar calendar) {
    this.calendar = calendar;
    this.events = new EventTimes(calendar.limits());
  }

  /** When an action is due, as far as the policy's rule and the known facts say. */
  public Deadline due(DeadlineRule rule, Incident incident, Instant assessedAt) {
    DeadlineEvent event = rule.from();
    if (event == null) {
      return inWords(rule, null);
    }
    Moment from = events.moment(event, incident, assessedAt);
    if (from == null) {
      return inWords(rule, missing(event, events.untimed(event, incident)));
    }
    return calculation(rule, from)
        .map(calculation -> calculation.deadline(assessedAt))
        .orElseGet(() -> inWords(rule, null));
  }

  /**
   * How the end of a rule's time is counted from its event; empty when the rule gives words only,
   * or counts days of which the calendar knows nothing.
   */
  public Optional<Calculation> calculation(DeadlineRule rule, Moment from) {
    boolean countable =
        rule.unit() != null
            && (rule.unit() != DeadlineUnit.SCHOOL_DAY || calendar.schools() != null);
    return countable ? Optional.of(Calculation.of(calendar, rule, from)) : Optional.empty();
  }

  /** How the end of a rule's time is counted in an incident; empty while its clock does not run. */
  public Optional<Calculation> calculation(
      DeadlineRule rule, Incident incident, Instant assessedAt) {
    DeadlineEvent event = rule.from();
    Moment from = event == null ? null : events.moment(event, incident, assessedAt);
    return from == null ? Optional.empty() : calculation(rule, from);
  }

  /**
   * The facts, by path, that would start the clock of a rule: the times of what is known to have
   * happened. Empty when it runs, or when nothing is known to have started it.
   */
  public List<String> untimed(DeadlineRule rule, Incident incident, Instant assessedAt) {
    DeadlineEvent event = rule.from();
    return event == null || events.moment(event, incident, assessedAt) != null
        ? List.of()
        : events.untimed(event, incident);
  }

  /**
   * The events that an event brings with it or from which they are worked out: from an arrest, the
   * end of bail.
   *
   * @param statement the first day on which the victim gave evidence; null when they did not
   */
  public Map<DeadlineEvent, Moment> following(
      DeadlineEvent event, Moment moment, @Nullable LocalDate statement) {
    Map<DeadlineEvent, Moment> following = new EnumMap<>(DeadlineEvent.class);
    Limits limits = calendar.limits();
    for (DeadlineEvent next : event.following()) {
      if (next == DeadlineEvent.CASE_STEP) {
        following.put(next, moment);
      } else if (limits != null) {
        LocalDate day = LocalDate.ofInstant(moment.earliest(), Incident.ZONE);
        following.put(
            next,
            next == DeadlineEvent.BAIL_ENDS
                ? limits.bailEnds(moment.earliest())
                : limits.chargeLimit(day, statement));
      }
    }
    return following;
  }

  private static Deadline inWords(DeadlineRule rule, @Nullable String note) {
    return new Deadline(null, null, null, rule.inWords(), note);
  }

  private static String missing(DeadlineEvent event, List<String> untimed) {
    String start = "The clock starts with " + event.inWords() + ", ";
    return untimed.isEmpty()
        ? start + "of which nothing is recorded."
        : start + "the time of which is not recorded: " + String.join(", ", untimed) + ".";
  }
}
