package io.github.riskrules.engine.generate;

import io.github.riskrules.engine.policy.Rule;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tries a claim on many generated incidents. Where it fails, facts are forgotten one by one for as
 * long as it goes on failing, and the failure shows the seed and the few facts left.
 *
 * <p>The seed is fixed, so that a build says the same twice; {@code -Drisk.seed=} gives another.
 */
public final class Trials {
  private static final long SEED = Long.getLong("risk.seed", 20261120L);

  private final List<Rule> rules;

  private Trials(List<Rule> rules) {
    this.rules = rules;
  }

  /** Trials on the boundaries of these rules. */
  public static Trials of(List<Rule> rules) {
    return new Trials(rules);
  }

  /** Tries a claim on so many incidents. */
  public void run(int incidents, Consumer<Draft> claim) {
    IncidentGenerator generator = IncidentGenerator.of(rules, SEED);
    for (int i = 0; i < incidents; i++) {
      Draft draft = generator.next();
      if (fails(draft, claim)) {
        report(Smallest.of(draft, smaller -> fails(smaller, claim)), i, claim);
      }
    }
  }

  private static boolean fails(Draft draft, Consumer<Draft> claim) {
    try {
      claim.accept(draft);
      return false;
    } catch (AssertionError | RuntimeException failed) {
      return true;
    }
  }

  private static void report(Draft smallest, int number, Consumer<Draft> claim) {
    try {
      claim.accept(smallest);
    } catch (AssertionError | RuntimeException failed) {
      throw new AssertionError(
          "incident "
              + number
              + " of seed "
              + SEED
              + " fails; with facts forgotten, down to\n"
              + smallest.inWords()
              + failed.getMessage(),
          failed);
    }
  }
}
