package io.github.riskrules.testkit;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.incident.Incident;
import java.util.stream.Stream;

/**
 * Invented incidents where the rules of a pack decide: values at and right beside what rules
 * compare with, whole rules made to hold and then disturbed in one fact, and from nothing known to
 * everything known. None contradicts itself. The same pack and seed give the same incidents.
 *
 * <pre>{@code
 * GeneratedIncidents.over(pack).seed(42).count(500).forEach(incident -> …);
 * }</pre>
 *
 * <p>To claim something of all of them, {@link ForAllIncidents} shows the smallest that breaks it.
 */
public final class GeneratedIncidents {
  private static final long USUAL_SEED = 20261120L;

  private final PolicyPack pack;
  private final long seed;

  private GeneratedIncidents(PolicyPack pack, long seed) {
    this.pack = pack;
    this.seed = seed;
  }

  /** Incidents on the boundaries of this pack's rules and of those it extends. */
  public static GeneratedIncidents over(PolicyPack pack) {
    return new GeneratedIncidents(pack, usualSeed());
  }

  /** The same with another seed; without one it is 20261120, or what {@code -Drisk.seed} says. */
  public GeneratedIncidents seed(long seed) {
    return new GeneratedIncidents(pack, seed);
  }

  /** So many incidents. */
  public Stream<Incident> count(int incidents) {
    return drafts(incidents).map(Draft::build);
  }

  Stream<Draft> drafts(int count) {
    IncidentGenerator generator = IncidentGenerator.of(pack.policy().rules(), seed);
    return Stream.generate(generator::next).limit(count);
  }

  /** The same seed in every run, so that a test that fails fails again. */
  static long usualSeed() {
    return Long.getLong("risk.seed", USUAL_SEED);
  }
}
