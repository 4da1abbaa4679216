package io.github.riskrules.testkit;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.text.Quoted;
import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.incident.Incident;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where tests take their invented incidents from. */
public final class Incidents {
  private Incidents() {}

  /**
   * An example incident of a pack.
   *
   * @param file its path within the pack, as in {@code incidents/first-call.json}
   * @throws IllegalArgumentException if the pack has no such file
   * @throws io.github.riskrules.engine.json.IncidentUnreadableException if it has mistakes; the
   *     message lists them all
   */
  public static Incident example(PolicyPack pack, String file) {
    byte[] document =
        pack.file(file).orElseThrow(() -> new IllegalArgumentException(missing(pack, file)));
    return IncidentJson.read(file, document).orElseThrow();
  }

  /**
   * An incident in a file of the project.
   *
   * @throws UncheckedIOException if the file cannot be read
   * @throws io.github.riskrules.engine.json.IncidentUnreadableException if it has mistakes; the
   *     message lists them all
   */
  public static Incident read(Path file) {
    try {
      return IncidentJson.read(file.toString(), Files.readAllBytes(file)).orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Begins to change an incident, fact by fact. */
  public static ChangedIncident changed(Incident incident) {
    return ChangedIncident.of(incident);
  }

  private static String missing(PolicyPack pack, String file) {
    List<String> files =
        pack.files().stream().filter(each -> each.startsWith("incidents/")).toList();
    return pack
        + " has no "
        + Quoted.of(file)
        + ". "
        + Nearest.question(file, files)
            .orElse("Its incidents are " + String.join(", ", files) + ".");
  }
}
