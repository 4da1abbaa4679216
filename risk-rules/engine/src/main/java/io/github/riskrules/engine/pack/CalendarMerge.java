package io.github.riskrules.engine.pack;

import io.github.riskrules.engine.deadline.DeadlineCalendar;
import io.github.riskrules.engine.deadline.DeadlineRule;
import io.github.riskrules.engine.deadline.DeadlineUnit;
import io.github.riskrules.engine.policy.PolicyAction;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Merges the calendars of a chain of packs, the last extended one first, section by section. */
final class CalendarMerge {
  private CalendarSections sections = CalendarSections.NONE;
  private boolean isWhole = true;

  /** Adds what a pack's own calendar says; empty when it could not be read. */
  void add(Optional<CalendarSections> read) {
    read.ifPresent(own -> sections = own.over(sections));
    isWhole &= read.isPresent();
  }

  /** The calendar of the policy; empty when nobody lists the holidays. */
  Optional<DeadlineCalendar> calendar() {
    return sections.calendar();
  }

  /** Reports what the merged calendar lacks. */
  void check(
      PackManifest manifest,
      LocalDate lastKnownDay,
      Collection<PolicyAction> actions,
      PackProblems problems) {
    if (!isWhole) {
      return;
    }
    Optional<DeadlineCalendar> calendar = calendar();
    if (calendar.isEmpty()) {
      problems.of(
          manifest,
          "neither it nor a pack it extends lists the holidays in a calendar.yaml.",
          "Add them.");
    } else if (calendar.get().holidays().until().isBefore(lastKnownDay)) {
      problems.of(
          manifest,
          "the calendar ends on "
              + calendar.get().holidays().until()
              + ", and the policy is in force until "
              + lastKnownDay
              + " or later.",
          "Add the holidays to calendar.yaml and move its 'until'.");
    }
    for (PolicyAction action : actions) {
      checkCountable(action, manifest, problems);
    }
  }

  /** An action that counts by a section nobody wrote would be due at no time. */
  private void checkCountable(PolicyAction action, PackManifest manifest, PackProblems problems) {
    DeadlineRule rule = action.deadline();
    boolean countsSchoolDays = rule.unit() == DeadlineUnit.SCHOOL_DAY;
    if (countsSchoolDays && sections.schools() == null) {
      lacks("schools", action, manifest, problems);
    }
    if (rule.from() != null && rule.from().needsLimits() && sections.limits() == null) {
      lacks("limits", action, manifest, problems);
    }
  }

  private static void lacks(
      String section, PolicyAction action, PackManifest manifest, PackProblems problems) {
    problems.of(
        manifest,
        "the deadline of '"
            + action.code()
            + "' needs '"
            + section
            + "' in calendar.yaml, and neither it nor a pack it extends has them.",
        "Add them, or give the deadline in words.");
  }
}
