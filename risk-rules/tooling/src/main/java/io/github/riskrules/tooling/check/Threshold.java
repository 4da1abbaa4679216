package io.github.riskrules.tooling.check;

import io.github.riskrules.engine.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * A line that a rule draws, and what scenarios show of it. On either side only those count in which
 * the rule stands as the line has it: in any other the line could lie elsewhere and nobody would
 * see.
 *
 * @param place where the line stands
 * @param written the condition as its author wrote it, with its rule
 * @param of what the numbers are numbers of
 * @param line the line
 * @param numbers what scenarios show
 */
record Threshold(Place place, String written, String of, Line line, Set<Long> numbers) {

  private static final String HOLDS = " holds";
  private static final String FAILS = " does not hold";

  /** Where a line stands, for a message and a remedy. */
  interface Place {
    Problem problem(String what, String remedy);
  }

  private LongStream shown() {
    return numbers.stream().mapToLong(Long::longValue);
  }

  /** A side without any scenario. */
  Optional<Problem> open() {
    boolean inside = line.hasInside(shown());
    boolean outside = line.hasOutside(shown());
    if (inside && outside) {
      return Optional.empty();
    } else if (inside) {
      return Optional.of(problem(FAILS, line.sideOutside(), "it is " + line.firstOutside()));
    } else if (outside) {
      return Optional.of(problem(HOLDS, line.sideInside(), "it is " + line.lastInside()));
    }
    return Optional.of(
        place.problem(
            written + " has no scenario on either side of its line.",
            "Add one in which the rule"
                + HOLDS
                + " with "
                + of
                + " "
                + line.lastInside()
                + ", and one with "
                + line.firstOutside()
                + "."));
  }

  private Problem problem(String holds, String side, String wanted) {
    return place.problem(
        written + " has no scenario in which the rule" + holds + " with " + of + " " + side + ".",
        "Add one in which " + wanted + ".");
  }

  /** Sides with scenarios, of which none is right beside the line. */
  Optional<Problem> loose() {
    List<String> wanted = new ArrayList<>();
    if (!numbers.contains(line.inside())) {
      wanted.add(line.lastInside() + " in which the rule" + HOLDS);
    }
    if (!numbers.contains(line.outside())) {
      wanted.add(line.firstOutside() + " in which the rule" + FAILS);
    }
    return wanted.isEmpty() || open().isPresent()
        ? Optional.empty()
        : Optional.of(
            place.problem(
                written
                    + " has no scenario right beside its line: none with "
                    + of
                    + " "
                    + String.join(", and none with ", wanted)
                    + ".",
                "Add one, so that a line moved by one is noticed."));
  }
}
