package io.github.riskrules.benchmarks.workload;

import io.github.riskrules.incident.Answer;
import java.util.List;
import java.util.SplittableRandom;

/** Everything that is left to chance, from one seed. */
final class Dice {
  private final SplittableRandom random;

  /** How many questions of this case go without a yes or a no. */
  private final double unanswered;

  /**
   * Dice for one case. How often questions go unanswered is not published; that it differs much
   * from case to case, from a careful interview to a door closed at once, is an assumption.
   */
  Dice(long seed) {
    this.random = new SplittableRandom(seed);
    double thrown = random.nextDouble();
    this.unanswered = thrown < 0.15 ? 0.6 : thrown < 0.45 ? 0.2 : thrown < 0.75 ? 0.05 : 0;
  }

  double fraction() {
    return random.nextDouble();
  }

  boolean happens(double share) {
    return random.nextDouble() < share;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int lowest, int highest) {
    return lowest + random.nextInt(highest - lowest + 1);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** What comes of asking: yes in that share of the cases in which somebody answers. */
  Answer asked(double yes) {
    return happens(unanswered) ? noAnswer() : known(yes);
  }

  /** An answer that stands in a record, or in plain sight. */
  Answer seen(double yes) {
    return happens(unanswered / 4) ? Answer.NOT_ASKED : known(yes);
  }

  Answer known(double yes) {
    return happens(yes) ? Answer.YES : Answer.NO;
  }

  private Answer noAnswer() {
    int thrown = below(10);
    return thrown < 7 ? Answer.NOT_ASKED : thrown < 8 ? Answer.REFUSED : Answer.DONT_KNOW;
  }
}
