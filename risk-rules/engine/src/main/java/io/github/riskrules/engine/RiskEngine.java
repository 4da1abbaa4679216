package io.github.riskrules.engine;

import io.github.riskrules.decision.AssessmentFailedException;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Outcome;
import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.decision.RiskAssessor;
import io.github.riskrules.engine.decide.DecisionMaker;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.signature.PackTrust;
import io.github.riskrules.incident.Contradiction;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

  private final PackTrust trust;
  private volatile DecisionMaker inForce;

  private RiskEngine(DecisionMaker first, PackTrust trust) {
    this.trust = trust;
    this.inForce = first;
    tellInForce();
  }

  /** An engine over a policy pack. Whose packs that one was read to trust, the engine trusts. */
  public static RiskEngine of(PolicyPack pack) {
    return of(pack, pack.trust());
  }

  /**
   * An engine over a policy pack that trusts others than the pack was read to trust, as where it
   * begins with a pack on the class path and goes on with signed ones.
   *
   * @throws PackRejectedException if the pack itself is not trusted so
   */
  public static RiskEngine of(PolicyPack pack, PackTrust trust) {
    List<Problem> objections = Succession.untrusted(pack, trust);
    if (!objections.isEmpty()) {
      throw new PackRejectedException(objections);
    }
    return new RiskEngine(prepared(pack), trust);
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
   * <p>Where signatures are required, the pack must be the next one as well: signed as this engine
   * trusts, of the same id, no older than the one in force, and of the same version only if it is
   * the same to the byte.
   *
   * @return whether it is now in force; if not, the last good pack still is, and {@link
   *     #objectionsTo} says why
   */
  public boolean replaceWith(PackReading reading) {
    return replaceWith(reading, Optional.empty());
  }

  /**
   * Puts an older version of the pack in force, named so that nobody goes back by mistake, and
   * nobody's old signature does it for them.
   *
   * @param version the version to go back to, as in {@code 2026.1}
   * @return whether it is now in force
   */
  public boolean rollBackTo(String version, PackReading reading) {
    return replaceWith(reading, Optional.of(version));
  }

  /** Why a pack would not replace the one in force now; nothing if it would. */
  public List<Problem> objectionsTo(PackReading reading) {
    return objections(reading, Optional.empty());
  }

  // One at a time: of two that are newer than the one in force, the older must not come last.
  private synchronized boolean replaceWith(PackReading reading, Optional<String> asked) {
    List<Problem> objections = objections(reading, asked);
    if (!objections.isEmpty()) {
      LOG.warn(
          "A policy pack does not replace {}: {}",
          inWords(policy()),
          reading.pack().isEmpty() ? "it has problems." : objections.get(0).text());
      return false;
    }
    inForce = prepared(reading.orElseThrow());
    tellInForce();
    return true;
  }

  private List<Problem> objections(PackReading reading, Optional<String> asked) {
    return reading
        .pack()
        .map(pack -> Succession.objections(policy(), pack, trust, asked))
        .orElse(reading.problems());
  }

  private static DecisionMaker prepared(PolicyPack pack) {
    return new DecisionMaker(pack.policy(), EngineVersion.current());
  }

  private void tellInForce() {
    LOG.info("Policy {} is in force.", inWords(policy()));
  }

  private static String inWords(PolicyRef policy) {
    return policy.id() + " " + policy.version() + " " + policy.digest();
  }

  @Override
  public Decision assess(Incident incident, Instant time) {
    return assessed(incident, time, DecisionMaker::decide);
  }

  /**
   * Assesses an incident and tells what the decision comes to, without putting it into words: the
   * tier range, the suggested actions and the rules behind them.
   *
   * @param incident the facts, as far as known
   * @param time when the assessment is made; no clock is read
   * @throws AssessmentFailedException if the assessment could not be completed. There is then no
   *     tier: treat the case as HIGH until a person has assessed it
   */
  public Outcome outcome(Incident incident, Instant time) {
    return assessed(incident, time, DecisionMaker::outcome);
  }

  /** How the policy in force is asked of an incident. */
  private interface Asking<T> {
    T ask(DecisionMaker inForce, Incident incident, Instant time);
  }

  private <T> T assessed(Incident incident, Instant time, Asking<T> asking) {
    Objects.requireNonNull(incident, "incident");
    Objects.requireNonNull(time, "time");
    try {
      requireConsistent(incident);
      return asking.ask(inForce, incident, time);
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
