package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.engine.policy.Rule;
import java.time.LocalDate;

/** Rules that apply on some days only. */
final class Dated {
  private Dated() {}

  static boolean is(Rule rule) {
    return rule.from() != null || rule.until() != null;
  }

  /** Whether a rule applies on the day of the assessment, as Java asks it. */
  static String applies(Pen pen, Rule rule) {
    return Java.all(pen.rules().period(rule)).text();
  }

  /** Whether its last day has passed. */
  static String hasPassed(Pen pen, Rule rule, LocalDate until) {
    return "day.isAfter(" + pen.rules().constant(rule, "UNTIL", until) + ")";
  }
}
