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
  private final long seed;

  private Trials(List<Rule> rules, long seed) {
    this.rules = rules;
    this.seed = seed;
  }

  /** Trials on the boundaries of these rules. */
  public static Trials of(List<Rule> rules) {
    return batch(rules, 0);
  }

  /** Other trials for every number: many batches can be run at once, each of them again alone. */
  public static Trials batch(List<Rule> rules, int number) {
    return new Trials(rules, SEED + number);
  }

  /** Tries a claim on so many incidents. */
  public void run(int incidents, Consumer<Draft> claim) {
    IncidentGenerator generator = IncidentGenerator.of(rules, seed);
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

  private void report(Draft smallest, int number, Consumer<Draft> claim) {
    try {
      claim.accept(smallest);
    } catch (AssertionError | RuntimeException failed) {
      throw new AssertionError(
          "incident "
              + number
              + " of seed "
              + seed
              + " fails; with facts forgotten, down to\n"
              + smallest.inWords()
              + failed.getMessage(),
          failed);
    }
  }
}
