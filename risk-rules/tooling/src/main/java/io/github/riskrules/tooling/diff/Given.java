package io.github.riskrules.tooling.diff;

import io.github.riskrules.tooling.caseload.GivenIncidents;
import java.util.List;

/**
 * What was found where further incidents were to be.
 *
 * @param found how many incidents; something that cannot be read counts as one
 * @param notRead how many of them could not be read, so that nothing is known of them
 * @param leftOut how many files or folders beside them were not looked into
 * @param sharedIds how many ids several of them have
 * @param problems what could not be read and what was left out, each with its place; no fact is
 *     told
 */
public record Given(int found, int notRead, int leftOut, int sharedIds, List<String> problems) {
  public Given {
    problems = List.copyOf(problems);
  }

  static Given of(GivenIncidents read) {
    return new Given(
        read.found(), read.notRead(), read.leftOut(), read.repeatedIds().size(), read.problems());
  }

  /** Whether there was any, every one was read and told apart, and nothing was left out. */
  public boolean isPlain() {
    return found > 0 && notRead == 0 && leftOut == 0 && sharedIds == 0;
  }
}
