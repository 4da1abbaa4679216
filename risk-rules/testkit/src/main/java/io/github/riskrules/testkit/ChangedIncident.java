package io.github.riskrules.testkit;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.text.Quoted;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Contradiction;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.Incident;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An incident with some facts changed, by the paths that rules write. A path that is no fact's, and
 * a value of another kind than the fact's, are refused at once. Immutable.
 *
 * <pre>{@code
 * Incident strangled =
 *     Incidents.changed(incident).with("dash.strangulation", YES).without("victim.age").build();
 * }</pre>
 */
public final class ChangedIncident {
  private final Draft draft;

  private ChangedIncident(Draft draft) {
    this.draft = draft;
  }

  static ChangedIncident of(Incident incident) {
    return new ChangedIncident(Draft.of(incident));
  }

  /**
   * This incident with a fact given.
   *
   * @param fact its path, as in {@code dash.strangulation}; not that of a list
   * @param value of the fact's own type, as in {@code Answer.YES}, {@code 14} or a {@code
   *     LocalDate}
   * @throws IllegalArgumentException if there is no such fact, if it is counted from others, or if
   *     the value is of another kind
   */
  public ChangedIncident with(String fact, Object value) {
    VocabularyFact known = given(fact);
    if (!known.javaType().isInstance(value)) {
      throw new IllegalArgumentException(
          Quoted.of(fact) + " takes a value of the type " + known.javaType().getSimpleName() + ".");
    }
    return new ChangedIncident(draft.with(fact, value));
  }

  /**
   * This incident with facts forgotten, so that nobody knows them.
   *
   * @throws IllegalArgumentException if there is no such fact, or if every incident has to give it
   */
  public ChangedIncident without(String... facts) {
    Draft changed = draft;
    for (String fact : facts) {
      if (given(fact).always()) {
        throw new IllegalArgumentException("every incident gives " + Quoted.of(fact) + ".");
      }
      changed = changed.without(fact);
    }
    return new ChangedIncident(changed);
  }

  /**
   * The changed incident.
   *
   * @throws IllegalArgumentException if its facts contradict each other, or one of them cannot be
   */
  public Incident build() {
    Incident incident = draft.build();
    List<Contradiction> contradictions = Contradictions.of(incident);
    if (!contradictions.isEmpty()) {
      throw new IllegalArgumentException(
          contradictions.stream()
              .map(each -> each.pointer() + "  " + each.message())
              .collect(Collectors.joining("\n", "The changed incident contradicts itself:\n", "")));
    }
    return incident;
  }

  private static VocabularyFact given(String path) {
    VocabularyFact fact =
        Vocabulary.standard()
            .find(FactScope.INCIDENT, path)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        FactNames.unknown(path)
                            .orElse(Quoted.of(path) + " is a fact of an entry in a list.")));
    if (fact.derived()) {
      throw new IllegalArgumentException(
          Quoted.of(path)
              + " is counted from other facts and cannot be set. Change what it is counted from"
              + (fact.from().isEmpty() ? "." : ": " + String.join(", ", fact.from()) + "."));
    }
    return fact;
  }
}
