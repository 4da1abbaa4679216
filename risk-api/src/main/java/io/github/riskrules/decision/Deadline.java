package io.github.riskrules.decision;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * By when an action is to be taken.
 *
 * @param actBy the latest safe time; null when the rule gives no clock time, or when the event it
 *     counts from is not known
 * @param latestIfArguable the latest time that can be argued for, where it is unsettled which day
 *     counts or when the clock starts; null when no other than the safe time can
 * @param lastSitting when the last ordinary court sitting opens that leaves enough time before the
 *     safe time; null when no court is needed, or none is left
 * @param inWords the rule in words, as in "48 hours after service, Sundays and holidays not
 *     counted"
 * @param note what a reader must know beside it, such as why a later time is arguable; null when
 *     nothing
 */
public record Deadline(
    @Nullable Instant actBy,
    @Nullable Instant latestIfArguable,
    @Nullable Instant lastSitting,
    String inWords,
    @Nullable String note) {
  public Deadline {
    Objects.requireNonNull(inWords, "inWords");
  }

  /** Says nothing of the times: this text may reach a log. */
  @Override
  public String toString() {
    return "Deadline[" + inWords + "]";
  }
}
