package io.github.riskrules.tooling.diff;

import io.github.riskrules.tooling.proof.Outcome;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether two policies decide every incident alike, which is proven and not tried: the same tier
 * range, and the same standing of every action. By which rules, in which words and until when
 * something is due is no part of it.
 *
 * @param outcome whether they do
 * @param divergences the ways in which they do not, those that endanger first
 * @param complete whether there is no other way
 * @param days the days of assessment that were looked at, each for all on which the same rules
 *     apply
 * @param entries how many entries each list of an incident had at most
 * @param unavailable why nothing could be proven here at all; empty where it could
 */
public record Equivalence(
    Outcome outcome,
    List<Divergence> divergences,
    boolean complete,
    List<LocalDate> days,
    int entries,
    String unavailable) {
  public Equivalence {
    divergences = List.copyOf(divergences);
    days = List.copyOf(days);
  }

  /** Whether every incident is proven to come out as before. */
  public boolean isProven() {
    return outcome == Outcome.PROVEN;
  }

  /** The incidents that come out lower, less protected or more leniently. */
  public List<Divergence> weakened() {
    return divergences.stream().filter(each -> each.effect().weakens()).toList();
  }
}
