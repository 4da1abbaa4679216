package io.github.riskrules.tooling;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.deadline.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the holidays of the national calendar against those that were published, and against those
 * that a calendar library works out for itself.
 */
class HolidaysTest {
  private static final Holidays HOLIDAYS =
      PolicyPack.bundled("england-and-wales").orElseThrow().policy().calendar().holidays();
  private static final HolidayManager LIBRARY =
      HolidayManager.getInstance(ManagerParameters.create("gb"));

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
  })
  void are_those_published_and_christmas_day_by_name(int year, String published) {
    Set<LocalDate> days =
        Arrays.stream(published.split(" ", -1))
            .map(day -> MonthDay.parse("--" + day).atYear(year))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(listed(year)).isEqualTo(withChristmasDay(year, days));
    assertThat(HOLIDAYS.publishedUntil()).isAfterOrEqualTo(LocalDate.of(year, 12, 31));
  }

  /**
   * One difference is known: of a Christmas Day on a Saturday the library names the substitute
   * alone, while for the law the day itself stands still as well. Of a 26 December on a Saturday it
   * names the substitute alone too, and so does the list: the day itself is arguable.
   */
  @ParameterizedTest
  @ValueSource(ints = {2026, 2027, 2028, 2029, 2030})
  void are_those_that_a_library_works_out_and_christmas_day_by_name(int year) {
    Set<LocalDate> workedOut =
        LIBRARY.getHolidays(Year.of(year), "eng").stream()
            .map(Holiday::getDate)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(listed(year)).isEqualTo(withChristmasDay(year, workedOut));
  }

  @Test
  void say_from_when_they_are_not_yet_published() {
    assertThat(HOLIDAYS.publishedUntil()).isEqualTo("2028-12-31");
    assertThat(HOLIDAYS.until()).isEqualTo("2030-12-31");
    assertThat(HOLIDAYS.named().lastKey()).isEqualTo("2030-12-26");
  }

  @Test
  void leave_open_each_26_december_that_is_a_saturday_and_no_other_day() {
    Set<LocalDate> saturdays = new TreeSet<>();
    for (int year = HOLIDAYS.named().firstKey().getYear();
        year <= HOLIDAYS.until().getYear();
        year++) {
      LocalDate day = LocalDate.of(year, Month.DECEMBER, 26);
      if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
        saturdays.add(day);
      }
    }
    assertThat(saturdays).isNotEmpty();
    assertThat(HOLIDAYS.arguable().keySet()).isEqualTo(saturdays);
  }

  /** A Sunday needs no name: it stands still anyway. */
  private static Set<LocalDate> withChristmasDay(int year, Set<LocalDate> days) {
    Set<LocalDate> all = new TreeSet<>(days);
    LocalDate christmasDay = LocalDate.of(year, Month.DECEMBER, 25);
    if (christmasDay.getDayOfWeek() != DayOfWeek.SUNDAY) {
      all.add(christmasDay);
    }
    return all;
  }

  private static Set<LocalDate> listed(int year) {
    return new TreeSet<>(
        HOLIDAYS
            .named()
            .subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true)
            .keySet());
  }
}
