package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineCommandTest {

  @Test
  void shows_a_notice_served_on_christmas_eve_day_by_day() {
    Ran ran = Ran.risk("deadline", "dvpn-served", "2026-12-24T16:00");

    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("Act by: Tue 29 Dec 2026 16:00 GMT.")
        .contains("Arguable at the latest: Wed 30 Dec 2026 16:00 GMT.")
        .contains("Fri 25 Dec 2026: does not count, Christmas Day.")
        .contains("Last ordinary court sitting in time: Tue 29 Dec 2026 10:00 GMT.");
  }

  @Test
  void takes_a_day_where_the_hour_is_not_known() {
    assertThat(Ran.risk("deadline", "offence", "2026-01-10", "--statement", "2026-06-05").out())
        .contains("from the offence: Sat 10 Jan 2026")
        .contains("Fri 4 Dec 2026 23:59 GMT");
    assertThat(Ran.risk("deadline", "offence", "2026-01-10").out())
        .contains("Thu 9 Jul 2026 23:59 BST");
    assertThat(Ran.risk("deadline", "bail-ends", "2027-02-15").out())
        .contains("Feb 2027 23:59 GMT, arguably Mon 15 Feb 2027 23:59 GMT");
  }

  @Test
  void takes_a_time_with_an_offset_as_london_shows_it() {
    assertThat(Ran.risk("deadline", "dvpn-served", "2027-05-01T19:00Z").out())
        .contains("Act by: Wed 5 May 2027 20:00 BST.");
  }

  @Test
  void counts_by_the_policy_it_is_given() {
    assertThat(
            Ran.risk(
                    "deadline",
                    "report",
                    "2026-11-20T22:00",
                    "--pack",
                    "src/test/resources/example")
                .out())
        .startsWith("Deadlines of example 1.0 from the report: Fri 20 Nov 2026 22:00 GMT")
        .contains("Refer to MARAC [marac-referral]")
        .contains("Act by: Sun 22 Nov 2026 22:00 GMT.")
        .contains("Sat 21 Nov 2026: 24 h, 22 h left.");
  }

  @Test
  void lists_the_events_where_none_is_named() {
    Ran ran = Ran.risk("deadline", "--pack", "src/test/resources/example");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith("Events from which example 1.0 counts deadlines\n")
        .contains("  - report\n    From the report.\n    Actions: marac-referral.\n")
        .contains("  - disclosure-application\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dvpn-served|risk deadline: TIME is missing: give the time or day of service of the"
            + " protection notice.",
        "arrest 2027-03-28T01:30|risk deadline: Invalid value for positional parameter at index 1"
            + " (TIME): clocks in London skip that time; write it with Z or an offset.",
        "arrest 2027-02-30|risk deadline: Invalid value for positional parameter at index 1"
            + " (TIME): expected a day such as 2026-11-20.",
        "arrest 2026-11-15 --statement 2026-11-16"
            + "|risk deadline: --statement belongs to the event offence.",
      })
  void says_what_is_wrong_with_what_was_typed(String typed, String message) {
    Ran ran = Ran.risk(("deadline " + typed).split(" ", -1));

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines().findFirst()).contains(message);
  }

  @Test
  void knows_the_events_and_what_was_meant() {
    Ran ran = Ran.risk("deadline", "dvpn-serve", "2026-12-24T16:00");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .contains("expected one of report, assessment, offence, arrest,")
        .contains("Did you mean 'dvpn-served'?");
    assertThat(Ran.risk("deadline", "Marker-Person", "Marker-Time").err()).doesNotContain("Marker");
    assertThat(Ran.risk("deadline", "arrest", "Marker-Time").err()).doesNotContain("Marker");
  }
}
