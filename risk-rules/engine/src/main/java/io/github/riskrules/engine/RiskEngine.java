package io.github.riskrules.engine;

import io.github.riskrules.decision.AssessmentFailedException;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.decision.RiskAssessor;
import io.github.riskrules.engine.decide.DecisionMaker;
import io.github.riskrules.incident.Contradiction;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Assesses incidents under a policy pack. One engine serves any number of threads.
 *
 * <p>The policy in force can be replaced while assessments run: each assessment uses one policy
 * from beginning to end, and its decision names it. A pack with problems never replaces a good one.
 */
public final class RiskEngine implements RiskAssessor {
  /** The bundled pack of what is national. */
  public static final String NATIONAL_PACK = "england-and-wales";

  private static final Logger LOG = LoggerFactory.getLogger(RiskEngine.class);

  private volatile DecisionMaker inForce;

  private RiskEngine(DecisionMaker first) {
    this.inForce = first;
  }

  /** An engine over a policy pack. */
  public static RiskEngine of(PolicyPack pack) {
    return new RiskEngine(prepared(pack));
  }

  /** An engine over the bundled national pack. */
  public static RiskEngine standard() {
    return of(PolicyPack.bundled(NATIONAL_PACK).orElseThrow());
  }

  /** The version of the library, which every decision names. */
  public static String version() {
    return EngineVersion.current();
  }

  /** The policy in force now. */
  public PolicyRef policy() {
    return inForce.policy().ref();
  }

  /**
   * Puts another pack in force, at once and whole, if it was read without problems.
   *
   * @return whether it is now in force; if not, the last good pack still is, and the reading says
   *     why
   */
  public boolean replaceWith(PackReading reading) {
    if (reading.pack().isEmpty()) {
      LOG.warn("A policy pack has problems and does not replace {}.", inWords(policy()));
      return false;
    }
    inForce = prepared(reading.orElseThrow());
    return true;
  }

  private static DecisionMaker prepared(PolicyPack pack) {
    DecisionMaker maker = new DecisionMaker(pack.policy(), EngineVersion.current());
    LOG.info("Policy {} is in force.", inWords(pack.policy().ref()));
    return maker;
  }

  private static String inWords(PolicyRef policy) {
    return policy.id() + " " + policy.version() + " " + policy.digest();
  }

  @Override
  public Decision assess(Incident incident, Instant time) {
    Objects.requireNonNull(incident, "incident");
    Objects.requireNonNull(time, "time");
    try {
      requireConsistent(incident);
      return inForce.decide(incident, time);
    } catch (AssessmentFailedException named) {
      throw named;
    } catch (RuntimeException | StackOverflowError | LinkageError failure) {
      // What failed may quote facts, so neither its text nor its cause goes any further.
      throw new AssessmentFailedException("The assessment could not be completed.");
    }
  }

  private static void requireConsistent(Incident incident) {
    List<Contradiction> contradictions = Contradictions.of(incident);
    if (!contradictions.isEmpty()) {
      throw new AssessmentFailedException(
          contradictions.stream()
              .map(
                  each ->
                      "The incident contradicts itself at "
                          + each.pointer()
                          + ": "
                          + each.message())
              .collect(Collectors.joining(" ")));
    }
  }
}
