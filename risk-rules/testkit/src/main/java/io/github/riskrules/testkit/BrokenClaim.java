package io.github.riskrules.testkit;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.Smallest;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.incident.Incident;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Makes of an incident that breaks a claim the smallest one that does, and says so. */
final class BrokenClaim {
  private BrokenClaim() {}

  /** How a claim fails on an incident; empty where it holds, or was not meant for it. */
  static Optional<Throwable> failure(IncidentClaim claim, Incident incident) {
    try {
      claim.check(incident);
      return Optional.empty();
    } catch (AssertionError | Exception failed) {
      return passesOver(failed) ? Optional.empty() : Optional.of(failed);
    }
  }

  /** Whether an assumption failed and no claim did. */
  static boolean passesOver(Throwable failed) {
    // AssertJ throws JUnit 4's where that happens to be on the class path, and we do not need it.
    for (Class<?> type = failed.getClass(); type != null; type = type.getSuperclass()) {
      if (type.getName().equals("org.junit.internal.AssumptionViolatedException")) {
        return true;
      }
    }
    return failed instanceof TestAbortedException;
  }

  /**
   * The failure to report.
   *
   * @param which how the incident can be made again
   */
  static AssertionFailedError of(
      String which, IncidentClaim claim, Draft draft, Throwable failure) {
    Class<?> kind = failure.getClass();
    Draft smallest =
        Smallest.of(
            draft,
            // Another kind of failure would be another story.
            smaller -> failure(claim, smaller.build()).filter(kind::isInstance).isPresent());
    Incident incident = smallest.build();
    Throwable last = failure(claim, incident).orElse(failure);
    return new AssertionFailedError(
        "the claim does not hold ("
            + which
            + "). The smallest incident found that breaks it:\n"
            + IncidentJson.write(incident)
            + "For it, the claim says: "
            + (last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage()),
        last);
  }
}
