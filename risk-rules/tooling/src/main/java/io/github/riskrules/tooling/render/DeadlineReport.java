package io.github.riskrules.tooling.render;

import io.github.riskrules.decision.Authority;
import io.github.riskrules.engine.deadline.Calculation;
import io.github.riskrules.engine.deadline.CourtSittings;
import io.github.riskrules.engine.deadline.DeadlineClock;
import io.github.riskrules.engine.deadline.DeadlineEvent;
import io.github.riskrules.engine.deadline.DeadlineUnit;
import io.github.riskrules.engine.deadline.Limits;
import io.github.riskrules.engine.deadline.Moment;
import io.github.riskrules.engine.deadline.Step;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How every deadline of a policy that hangs on one event is counted, day by day. */
public final class DeadlineReport {
  private final Policy policy;
  private final DeadlineClock clock;
  private final List<Block> blocks = new ArrayList<>();
  private boolean namesSittings;

  private DeadlineReport(Policy policy) {
    this.policy = policy;
    this.clock = new DeadlineClock(policy.calendar());
  }

  /**
   * Composes the calculations.
   *
   * @param event what happened
   * @param moment when it happened
   * @param statement the first day on which the victim gave evidence; null when they did not
   */
  public static Document of(
      Policy policy, DeadlineEvent event, Moment moment, @Nullable LocalDate statement) {
    DeadlineReport report = new DeadlineReport(policy);
    report.lead(event, moment);
    boolean any = report.addActions(event, moment);
    for (var next : report.clock.following(event, moment, statement).entrySet()) {
      report.heading(next.getKey(), next.getValue(), statement);
      any |= report.addActions(next.getKey(), next.getValue());
    }
    report.end(any);
    return new Document(report.blocks);
  }

  private void lead(DeadlineEvent event, Moment moment) {
    blocks.add(
        new Block.Lead(
            String.format(
                Locale.ROOT,
                "Deadlines of %s %s from %s: %s",
                policy.ref().id(),
                policy.ref().version(),
                event.inWords(),
                when(moment)),
            Tone.STRONG));
  }

  private void heading(DeadlineEvent event, Moment moment, @Nullable LocalDate statement) {
    if (!event.needsLimits()) {
      return;
    }
    blocks.add(new Block.Heading("From " + event.inWords()));
    List<String> details = new ArrayList<>();
    if (moment.doubt() != null) {
      details.add(moment.doubt());
    }
    for (Authority authority : authorities(event, statement)) {
      details.add("Authority: " + Words.authority(authority));
    }
    blocks.add(Block.Item.of(when(moment), Tone.STRONG, details));
  }

  private List<Authority> authorities(DeadlineEvent event, @Nullable LocalDate statement) {
    Limits limits = policy.calendar().limits();
    if (limits == null) {
      return List.of();
    }
    if (event == DeadlineEvent.BAIL_ENDS) {
      return List.of(limits.bail().authority());
    }
    return statement == null
        ? List.of(limits.charge().authority())
        : List.of(
            limits.chargeAfterStatement().authority(), limits.chargeWithStatement().authority());
  }

  private boolean addActions(DeadlineEvent event, Moment moment) {
    List<PolicyAction> actions =
        policy.actions().stream().filter(each -> each.deadline().from() == event).toList();
    if (!actions.isEmpty()) {
      blocks.add(new Block.Heading("Counted from " + event.inWords()));
    }
    for (PolicyAction action : actions) {
      Optional<Calculation> calculation = clock.calculation(action.deadline(), moment);
      calculation.ifPresent(counted -> blocks.add(item(action, counted)));
    }
    return !actions.isEmpty();
  }

  private Block item(PolicyAction action, Calculation counted) {
    List<String> details = new ArrayList<>();
    details.add("Act by: " + Words.london(counted.actBy()) + ".");
    Instant later = counted.latestIfArguable();
    if (later != null) {
      details.add("Arguable at the latest: " + Words.london(later) + ".");
      details.addAll(counted.doubts());
    }
    details.add(Words.sentence(counted.rule().inWords()));
    counted.steps().forEach(step -> details.add(day(step, counted.rule().unit())));
    details.addAll(sitting(counted));
    details.addAll(counted.gaps());
    return Block.Item.of(
        String.format(Locale.ROOT, "%s [%s]", action.action().label(), action.code()),
        Tone.STRONG,
        details);
  }

  private List<String> sitting(Calculation counted) {
    if (counted.rule().unit() != DeadlineUnit.COURT_HOURS || policy.calendar().courts() == null) {
      return List.of();
    }
    namesSittings = true;
    Instant sitting = counted.lastSitting(counted.from().earliest());
    return List.of(
        sitting == null
            ? "No ordinary court sitting falls before it: ask the court for a special one."
            : "Last ordinary court sitting in time: " + Words.london(sitting) + ".");
  }

  private void end(boolean any) {
    if (!any) {
      blocks.add(new Block.Paragraph("No deadline of this policy is counted from it."));
    }
    CourtSittings courts = policy.calendar().courts();
    if (namesSittings && courts != null) {
      blocks.add(new Block.Heading("Court sittings"));
      blocks.add(new Block.Paragraph(Words.sentence(courts.choice())));
    }
  }

  /** One day of a count. */
  static String day(Step step, @Nullable DeadlineUnit unit) {
    boolean inHours = unit == DeadlineUnit.HOURS || unit == DeadlineUnit.COURT_HOURS;
    String day = Words.day(step.day()) + ": ";
    if (step.counted() == 0 && step.remark() != null) {
      return day + "does not count, " + step.remark() + ".";
    }
    return day
        + amount(step.counted(), inHours)
        + ", "
        + amount(step.left(), inHours)
        + " left."
        + (step.remark() == null ? "" : " " + Words.sentence(step.remark()));
  }

  private static String amount(int count, boolean inHours) {
    if (!inHours) {
      return count + (count == 1 ? " day" : " days");
    }
    String minutes = count % 60 == 0 ? "" : String.format(Locale.ROOT, " %d min", count % 60);
    return count / 60 + " h" + minutes;
  }

  private static String when(Moment moment) {
    LocalDate day = LocalDate.ofInstant(moment.earliest(), Incident.ZONE);
    if (moment.equals(Moment.on(day))) {
      return Words.day(day);
    }
    return Words.london(moment.earliest())
        + (moment.doubt() == null ? "" : ", arguably " + Words.london(moment.latest()));
  }
}
