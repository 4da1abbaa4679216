package io.github.riskrules.engine;

import io.github.riskrules.engine.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a policy pack: the pack, or everything that is wrong with it. Never both,
 * because half a policy is worse than the last good one.
 *
 * @param pack the pack; empty when there is any problem
 * @param problems every problem, sorted by file and place; empty when there is a pack
 */
public record PackReading(Optional<PolicyPack> pack, List<Problem> problems) {
  public PackReading {
    problems = List.copyOf(problems);
    if (pack.isPresent() == !problems.isEmpty()) {
      throw new IllegalArgumentException("either a pack or problems");
    }
  }

  /**
   * The pack.
   *
   * @throws PackRejectedException if there is any problem; its message lists them all
   */
  public PolicyPack orElseThrow() {
    return pack.orElseThrow(() -> new PackRejectedException(problems));
  }
}
