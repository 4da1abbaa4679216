package io.github.riskrules.tooling.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.ActionVerb;
import io.github.riskrules.decision.Authority;
import io.github.riskrules.decision.Certainty;
import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.decision.Urgency;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.deadline.DeadlineEvent;
import io.github.riskrules.engine.deadline.DeadlineRule;
import io.github.riskrules.engine.deadline.DeadlineUnit;
import io.github.riskrules.engine.deadline.Moment;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.incident.Incident;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineReportTest {
  private static final Policy POLICY =
      new Policy(
          new PolicyRef("example", "2026.1", "00ff"),
          "An invented policy",
          "Nobody",
          LocalDate.of(2026, 4, 1),
          null,
          List.of(),
          List.of(),
          List.of(),
          List.of(
              action("apply", 48, DeadlineUnit.COURT_HOURS, DeadlineEvent.DVPN_SERVED),
              action("produce", 24, DeadlineUnit.COURT_HOURS, DeadlineEvent.ARREST),
              action("tell-victim", 1, DeadlineUnit.WORKING_DAYS, DeadlineEvent.CASE_STEP),
              action("watch-bail", 0, DeadlineUnit.HOURS, DeadlineEvent.BAIL_ENDS),
              action("watch-limit", 0, DeadlineUnit.HOURS, DeadlineEvent.CHARGE_LIMIT),
              action("disclose", 28, DeadlineUnit.DAYS, DeadlineEvent.DISCLOSURE_APPLICATION)),
          PolicyPack.bundled("england-and-wales").orElseThrow().policy().calendar());

  @Test
  void shows_each_day_both_answers_and_the_last_sitting() {
    assertThat(report(DeadlineEvent.DVPN_SERVED, "2026-12-24T16:00"))
        .isEqualTo(
            """
            Deadlines of example 2026.1 from service of the protection notice: Thu 24 Dec 2026 16:00 GMT

            COUNTED FROM SERVICE OF THE PROTECTION NOTICE
              - Label of apply [apply]
                Act by: Tue 29 Dec 2026 16:00 GMT.
                Arguable at the latest: Wed 30 Dec 2026 16:00 GMT.
                It is arguable whether 2026-12-26 counts.
                Rule of apply.
                Thu 24 Dec 2026: 8 h, 40 h left.
                Fri 25 Dec 2026: does not count, Christmas Day.
                Sat 26 Dec 2026: 24 h, 16 h left. A Saturday: the published list has only Monday 28 December, but the 1971 Act makes
                  26 December itself a bank holiday unless it is a Sunday. The proclamation for 2026 was not seen.
                Sun 27 Dec 2026: does not count, Sunday.
                Mon 28 Dec 2026: does not count, Boxing Day (substitute day).
                Tue 29 Dec 2026: 16 h, 0 h left.
                Last ordinary court sitting in time: Tue 29 Dec 2026 10:00 GMT.

            COURT SITTINGS
            Ordinary sittings from general knowledge, and how long a listing takes; to be confirmed by the force, 2026-11-28.
            """);
  }

  @Test
  void shows_what_follows_from_an_arrest() {
    assertThat(report(DeadlineEvent.ARREST, "2026-12-24T20:30"))
        .contains(
            """
            COUNTED FROM THE ARREST
              - Label of produce [produce]
                Act by: Sat 26 Dec 2026 20:30 GMT.
                Arguable at the latest: Tue 29 Dec 2026 20:30 GMT.
            """)
        .contains("Thu 24 Dec 2026: 3 h 30 min, 20 h 30 min left.")
        .contains("No ordinary court sitting falls before it: ask the court for a special one.")
        .contains(
            """
            COUNTED FROM THE LATEST OF ARREST, RELEASE AND DECISION
              - Label of tell-victim [tell-victim]
                Act by: Tue 29 Dec 2026 23:59 GMT.
                Rule of tell-victim.
                Fri 25 Dec 2026: does not count, Christmas Day.
                Sat 26 Dec 2026: does not count, Saturday.
                Sun 27 Dec 2026: does not count, Sunday.
                Mon 28 Dec 2026: does not count, Boxing Day (substitute day).
                Tue 29 Dec 2026: 1 day, 0 days left.
            """)
        .contains(
            """
            FROM THE END OF BAIL BEFORE CHARGE
              - Wed 24 Mar 2027 23:59 GMT
                Authority: Police and Criminal Evidence Act 1984 s.47ZA,\
            """)
        .contains("  - Label of watch-bail [watch-bail]\n    Act by: Wed 24 Mar 2027 23:59 GMT.\n");
  }

  @Test
  void shows_the_limit_for_charging_with_and_without_a_statement() {
    Moment offence = Moment.on(LocalDate.parse("2026-01-10"));
    assertThat(DeadlineReport.of(POLICY, DeadlineEvent.OFFENCE, offence, null).text(120))
        .startsWith("Deadlines of example 2026.1 from the offence: Sat 10 Jan 2026\n")
        .contains("Thu 9 Jul 2026 23:59 BST, arguably Fri 10 Jul 2026 23:59 BST")
        .contains("Magistrates' Courts Act 1980 s.127");
    assertThat(
            DeadlineReport.of(POLICY, DeadlineEvent.OFFENCE, offence, LocalDate.parse("2026-06-05"))
                .text(120))
        .contains("Fri 4 Dec 2026 23:59 GMT, arguably Sat 5 Dec 2026 23:59 GMT")
        .contains("Criminal Justice Act 1988 s.39A")
        .contains(
            "  - Label of watch-limit [watch-limit]\n    Act by: Fri 4 Dec 2026 23:59 GMT.\n");
  }

  @Test
  void says_when_nothing_is_counted_from_an_event() {
    assertThat(report(DeadlineEvent.REPORT, "2026-12-24T16:00"))
        .isEqualTo(
            """
            Deadlines of example 2026.1 from the report: Thu 24 Dec 2026 16:00 GMT
            No deadline of this policy is counted from it.
            """);
  }

  @Test
  void lists_every_event_with_the_actions_counted_from_it() {
    assertThat(EventsReport.of(POLICY).text(120))
        .startsWith("Events from which example 2026.1 counts deadlines\n")
        .contains("  - report\n    From the report.\n    No action of this policy.\n")
        .contains(
            "  - dvpn-served\n    From service of the protection notice.\n    Actions: apply.\n");
  }

  private static String report(DeadlineEvent event, String time) {
    Moment moment = Moment.at(LocalDateTime.parse(time).atZone(Incident.ZONE).toInstant());
    return DeadlineReport.of(POLICY, event, moment, null).text(120);
  }

  private static PolicyAction action(
      String code, int amount, DeadlineUnit unit, DeadlineEvent from) {
    return new PolicyAction(
        new Action(
            code,
            "Label of " + code,
            ActionVerb.DO,
            ActionKind.OTHER,
            ActionEffect.PROTECTIVE,
            Urgency.IMMEDIATE,
            "Officer",
            null,
            null,
            new Authority("Invented", Certainty.D)),
        new DeadlineRule(amount, unit, from, "Rule of " + code),
        "example",
        null);
  }
}
