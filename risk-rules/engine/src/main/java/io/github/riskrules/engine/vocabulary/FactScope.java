package io.github.riskrules.engine.vocabulary;

import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.incident.Child;
import io.github.riskrules.incident.CourtOrder;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.PriorIncident;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a pattern of a rule can stand on: the incident, the tier reached, or an entry of a list. */
public enum FactScope {
  /** The incident itself. */
  INCIDENT(Incident.class, null, null),

  /** The tier range reached; only in rules that do not raise. */
  TIER(Tier.class, null, null),

  /** An earlier incident of the pair. */
  PRIOR_INCIDENT(
      PriorIncident.class, "history.incidents", incident -> incident.history().incidents()),

  /** A child who lives with either party or was there. */
  CHILD(Child.class, "children.each", incident -> incident.children().each()),

  /** An order or notice that binds the suspect. */
  COURT_ORDER(CourtOrder.class, "orders.each", incident -> incident.orders().each());

  private static final List<FactScope> LISTS =
      Stream.of(values()).filter(FactScope::isList).toList();

  private final Class<?> type;
  private final @Nullable String listPath;
  private final @Nullable Function<Incident, List<?>> entries;

  FactScope(
      Class<?> type, @Nullable String listPath, @Nullable Function<Incident, List<?>> entries) {
    this.type = type;
    this.listPath = listPath;
    this.entries = entries;
  }

  /** The Java type whose simple name rules write. */
  public Class<?> type() {
    return type;
  }

  /** The name rules write in a pattern, as in {@code PriorIncident}. */
  public String patternName() {
    return type.getSimpleName();
  }

  /** Whether this is a list of the incident, allowed only under exists, not and counts. */
  public boolean isList() {
    return entries != null;
  }

  /** The lists of an incident. */
  public static List<FactScope> lists() {
    return LISTS;
  }

  /** The list that stands at a path; empty where none does. */
  public static Optional<FactScope> ofList(String path) {
    return LISTS.stream().filter(list -> list.listPath().equals(path)).findFirst();
  }

  /** The path of the list in the incident document, as in {@code history.incidents}. */
  public String listPath() {
    return Objects.requireNonNull(listPath, "not a list");
  }

  /**
   * The path of the fact that says whether the list is complete, as in {@code history.complete}.
   */
  public String completePath() {
    return listPath().substring(0, listPath().indexOf('.')) + ".complete";
  }

  /** The entries of the list in an incident. */
  public List<?> entries(Incident incident) {
    return Objects.requireNonNull(entries, "not a list").apply(incident);
  }
}
