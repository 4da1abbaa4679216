package io.github.riskrules.tooling.explain;

import io.github.riskrules.engine.generate.Draft;
import java.util.List;

/**
 * Facts that, all of them together, would have to be other than they are recorded. Smaller is first
 * of all what leaves everything recorded as it is and only answers what is open, then what needs
 * fewer facts.
 *
 * @param facts each fact, in the order in which they are best asked
 */
public record Change(List<FactChange> facts) implements Comparable<Change> {
  static final int A_CORRECTION = 1_000;

  public Change {
    facts = List.copyOf(facts);
  }

  /** How many recorded facts would have to be wrong. */
  public int corrections() {
    return (int) facts.stream().filter(FactChange::corrects).count();
  }

  /** Whether answers to open questions are all it takes. */
  public boolean onlyAnswers() {
    return corrections() == 0;
  }

  /** The facts of an incident with this change made. */
  public Draft madeOn(Draft draft) {
    Draft changed = draft;
    for (FactChange fact : facts) {
      changed = fact.madeOn(changed);
    }
    return changed;
  }

  /** What it weighs against others: whoever corrects one fact more weighs more. */
  int cost() {
    return facts.size() + A_CORRECTION * corrections();
  }

  static int costOf(FactChange fact) {
    return fact.corrects() ? A_CORRECTION + 1 : 1;
  }

  @Override
  public int compareTo(Change other) {
    return Integer.compare(cost(), other.cost());
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Change[" + facts.size() + " facts]";
  }
}
