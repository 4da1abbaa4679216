package io.github.riskrules.tooling.release;

import io.github.riskrules.tooling.diff.Difference;
import io.github.riskrules.tooling.render.Words;
import java.util.List;

/**
 * What is said otherwise, as the note tells of it.
 *
 * @param what what is spoken of
 * @param before how it was, line by line; of long lists only what is gone
 * @param now how it is; of long lists only what came
 */
record NoteDifference(String what, List<String> before, List<String> now) {
  /** Longer lists are shown by what differs in them. */
  private static final int WHOLE = 6;

  static List<NoteDifference> of(List<Difference> differences) {
    return differences.stream().map(NoteDifference::of).toList();
  }

  private static NoteDifference of(Difference difference) {
    boolean whole =
        Math.max(difference.before().size(), difference.after().size()) <= WHOLE
            || difference.before().isEmpty()
            || difference.after().isEmpty();
    return new NoteDifference(
        Words.capital(difference.what()),
        whole ? difference.before() : difference.gone(),
        whole ? difference.after() : difference.come());
  }
}
