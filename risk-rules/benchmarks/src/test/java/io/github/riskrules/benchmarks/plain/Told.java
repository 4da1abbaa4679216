package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.incident.Answer;
import org.jspecify.annotations.Nullable;

/** What the written Java needs on every page: values in words, and how findings weigh together. */
public final class Told {
  /** How many answers it takes where no answer can make a condition hold. */
  public static final int NEVER = 10_000;

  private static final String NOT_KNOWN = "not known";
  private static final String REFUSED = NOT_KNOWN + " (" + Answer.REFUSED + ")";
  private static final String UNSURE = NOT_KNOWN + " (" + Answer.DONT_KNOW + ")";

  private Told() {}

  /** An answer in words. */
  public static String words(Answer answer) {
    return switch (answer) {
      case YES, NO -> answer.name();
      case REFUSED -> REFUSED;
      case DONT_KNOW -> UNSURE;
      case NOT_ASKED -> NOT_KNOWN;
    };
  }

  /** Any other value in words. */
  public static String words(@Nullable Object value) {
    return value == null ? NOT_KNOWN : value.toString();
  }

  /** A half-known value in words. */
  public static String between(@Nullable Object lowest, @Nullable Object highest) {
    if (highest == null || highest.equals(Integer.MAX_VALUE)) {
      return lowest == null || lowest.equals(0) ? NOT_KNOWN : lowest + " or more";
    }
    return highest.equals(lowest) ? highest.toString() : lowest + " to " + highest;
  }

  /** The length of a list in words. */
  public static String listed(int entries) {
    return entries == 0 ? "none listed" : entries + " listed";
  }

  /** How something stands that is known to hold, or may. */
  public static Truth truth(boolean known, boolean possible) {
    return known ? Truth.HOLDS : possible ? Truth.UNKNOWN : Truth.FAILS;
  }

  /** The weaker of two: of conditions that must all hold. */
  public static Truth and(Truth one, Truth other) {
    return one == Truth.HOLDS || other == Truth.FAILS ? other : one;
  }

  /** The stronger of two. */
  public static Truth or(Truth one, Truth other) {
    return one == Truth.FAILS || other == Truth.HOLDS ? other : one;
  }

  /** Why an action is not suggested; null when it is. */
  public static @Nullable ActionStatus status(Truth suggested, Truth against, Truth holdingBack) {
    if (suggested == Truth.FAILS) {
      return ActionStatus.NOT_REACHED;
    }
    if (against == Truth.HOLDS) {
      return ActionStatus.RULED_OUT;
    }
    return suggested == Truth.HOLDS && holdingBack == Truth.FAILS ? null : ActionStatus.WAITING;
  }

  /** Whether so many answers settle something that is open. */
  public static boolean isOpen(int answers) {
    return answers > 0 && answers < NEVER;
  }
}
