package io.github.riskrules.engine.json;

import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.incident.Incident;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading an incident document: the incident, or everything that is wrong with the
 * document. All or nothing; a document with any problem yields no incident.
 */
public final class IncidentReading {
  private final List<Problem> problems;
  private final @Nullable String id;
  private final @Nullable Incident incident;

  IncidentReading(List<Problem> problems, @Nullable String id, @Nullable Incident incident) {
    this.problems = List.copyOf(problems);
    this.id = id;
    this.incident = incident;
  }

  /** Everything wrong with the document, in its order; empty when the incident could be read. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * The incident's id, so that a person can find a case that could not be read; empty when it is
   * not given, given twice or not in the form of an id.
   */
  public Optional<String> id() {
    return Optional.ofNullable(id);
  }

  /** The incident; empty when there is any problem. */
  public Optional<Incident> incident() {
    return Optional.ofNullable(incident);
  }

  /**
   * The incident.
   *
   * @throws IncidentUnreadableException if there is any problem; it lists them all
   */
  public Incident orElseThrow() {
    if (incident == null) {
      throw new IncidentUnreadableException(problems);
    }
    return incident;
  }

  /** Says how many problems there are and nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "IncidentReading[" + problems.size() + " problems]";
  }
}
