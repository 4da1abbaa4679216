package io.github.riskrules.tooling.release;

import io.github.riskrules.tooling.diff.Difference;
import java.util.ArrayList;
import java.util.List;

/** What was said and what is said instead, in lines; of long lists only what differs. */
final class DifferenceLines {
  private DifferenceLines() {}

  static List<String> of(List<Difference> differences) {
    List<String> lines = new ArrayList<>();
    for (Difference difference : differences) {
      boolean both = !difference.before().isEmpty() && !difference.after().isEmpty();
      String was = difference.what() + (both ? ", before: " : ": ");
      String is = difference.what() + (both ? ", now: " : ": ");
      difference.gone().forEach(line -> lines.add(was + line));
      difference.come().forEach(line -> lines.add(is + line));
      if (difference.gone().isEmpty() && difference.come().isEmpty()) {
        lines.add(difference.what() + ": in another order");
      }
    }
    return lines;
  }
}
