package io.github.riskrules.tooling.handbook;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.ActionVerb;
import io.github.riskrules.engine.deadline.DeadlineEvent;
import io.github.riskrules.engine.deadline.DeadlineRule;
import io.github.riskrules.engine.deadline.DeadlineUnit;
import io.github.riskrules.tooling.render.Words;
import java.util.Optional;

/** What the closed lists that describe an action mean. */
public final class ActionWords {
  private ActionWords() {}

  /** What it is. */
  public static String verb(ActionVerb verb) {
    return switch (verb) {
      case REFER -> "a referral to another body";
      case CONSIDER -> "something to weigh";
      case CHECK -> "something to find out";
      case NOTIFY -> "somebody to tell";
      case DO -> "something to do";
    };
  }

  /** What follows the verb; nothing where the kind says nothing. */
  public static String kind(ActionKind kind) {
    return switch (kind) {
      case MARAC_REFERRAL -> ": to MARAC, which nothing can rule out";
      case OUT_OF_COURT_DISPOSAL -> ": a disposal without court, which every hard stop holds back";
      case DVPN -> ": a domestic violence protection notice, or the order that follows it";
      case ADULT_ORDER -> ": an order against an adult";
      case CHILD_SAFEGUARDING -> ", for the safety of children";
      case ADULT_SAFEGUARDING -> ", for the safety of adults";
      case VICTIM_SUPPORT -> ", as support for the victim";
      case INVESTIGATION -> ", in arrest, charge, bail or the investigation";
      case MULTI_AGENCY_REVIEW -> ", for review by several agencies";
      case PERPETRATOR_PROGRAMME -> ", as work with the suspect";
      case ASSESSMENT -> ", about the assessment itself";
      case OTHER -> "";
    };
  }

  /** What it can do to safety, and how doubt counts. */
  public static String effect(ActionEffect effect) {
    return switch (effect) {
      case PROTECTIVE -> "protective: only a rule known to hold takes it away";
      case PROCEDURAL -> "procedural: it completes, records or reviews";
      case CONDITIONAL -> "conditional: it waits while any rule against it may hold";
    };
  }

  /** The clock of a deadline, if it has one. */
  public static Optional<String> clock(DeadlineRule deadline) {
    DeadlineUnit unit = deadline.unit();
    DeadlineEvent event = deadline.from();
    if (unit == null || event == null) {
      return Optional.empty();
    }
    String from = event.inWords();
    int amount = deadline.amount();
    if (amount == 0) {
      return Optional.of("at " + from);
    }
    return Optional.of(
        switch (unit) {
          case HOURS -> Words.counted(amount, "hour") + " from " + from + ", day and night";
          case COURT_HOURS ->
              Words.counted(amount, "hour")
                  + " from "
                  + from
                  + "; Sundays, Christmas Day, Good Friday and bank holidays do not count";
          case DAYS -> Words.counted(amount, "day") + " after " + from;
          case WORKING_DAYS ->
              Words.counted(amount, "working day") + " after " + from + ", that day not counted";
          case SCHOOL_DAY ->
              (amount == 1
                      ? "before school next begins"
                      : "before school begins on school day " + amount)
                  + " after "
                  + from;
          case MONTHS -> Words.counted(amount, "calendar month") + " after " + from;
        });
  }
}
