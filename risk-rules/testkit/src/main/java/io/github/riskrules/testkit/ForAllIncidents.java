package io.github.riskrules.testkit;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.generate.Draft;
import java.util.Iterator;
import java.util.Optional;

/**
 * Claims something of every incident, and tries it on many invented ones:
 *
 * <pre>{@code
 * ForAllIncidents.of(pack)
 *     .check((incident, decision) -> assertThat(decision)…);
 * }</pre>
 *
 * <p>Where it does not hold, facts are forgotten one by one for as long as it goes on failing. The
 * failure shows the seed and the few facts left, as an incident document. Without a count it is
 * tried 500 times. Immutable.
 */
public final class ForAllIncidents {
  private static final int USUAL_COUNT = 500;

  private final PolicyPack pack;
  private final long seed;
  private final int count;

  private ForAllIncidents(PolicyPack pack, long seed, int count) {
    this.pack = pack;
    this.seed = seed;
    this.count = count;
  }

  /** A claim about incidents on the boundaries of this pack's rules. */
  public static ForAllIncidents of(PolicyPack pack) {
    return new ForAllIncidents(pack, GeneratedIncidents.usualSeed(), USUAL_COUNT);
  }

  /** The same with another seed; without one it is 20261120, or what {@code -Drisk.seed} says. */
  public ForAllIncidents seed(long seed) {
    return new ForAllIncidents(pack, seed, count);
  }

  /** The same on so many incidents. */
  public ForAllIncidents count(int incidents) {
    return new ForAllIncidents(pack, seed, incidents);
  }

  /**
   * Tries a claim on every incident.
   *
   * @throws AssertionError at the first that breaks it, with the smallest found that does
   */
  public void check(IncidentClaim claim) {
    Iterator<Draft> drafts = GeneratedIncidents.over(pack).seed(seed).drafts(count).iterator();
    for (int number = 1; drafts.hasNext(); number++) {
      Draft draft = drafts.next();
      Optional<Throwable> failure = BrokenClaim.failure(claim, draft.build());
      if (failure.isPresent()) {
        String which = "incident " + number + " of " + count + ", seed " + seed;
        throw BrokenClaim.of(which, claim, draft, failure.get());
      }
    }
  }

  /**
   * Tries a claim on every incident and what the pack decides in it at the time it was reported.
   *
   * @throws AssertionError at the first that breaks it, with the smallest found that does
   */
  public void check(DecisionClaim claim) {
    RiskEngine engine = RiskEngine.of(pack);
    check(incident -> claim.check(incident, engine.assess(incident, incident.reportedAt())));
  }
}
