package io.github.riskrules.tooling.explain;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Joined;
import io.github.riskrules.engine.policy.Condition.OnList;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.incident.Incident;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How one condition stands.
 *
 * @param condition what is asked
 * @param truth how it stands
 * @param fact the fact it compares, as it is recorded; for a condition on a list, whether the list
 *     is complete; empty for a whole or a choice of several conditions
 * @param parts for a whole or a choice, how each of its parts stands
 * @param entries for a condition on a list, how each entry of the list stands to it
 */
public record ConditionStanding(
    Condition condition,
    Truth truth,
    Optional<RecordedFact> fact,
    List<ConditionStanding> parts,
    List<EntryStanding> entries) {
  public ConditionStanding {
    parts = List.copyOf(parts);
    entries = List.copyOf(entries);
  }

  /**
   * How one entry of a list stands to what is asked of entries.
   *
   * @param number its number in the list, from 0
   * @param truth whether it fits
   * @param parts how it stands to each thing asked of it
   */
  public record EntryStanding(int number, Truth truth, List<ConditionStanding> parts) {
    public EntryStanding {
      parts = List.copyOf(parts);
    }
  }

  /** How each condition of a rule stands. */
  static List<ConditionStanding> of(All when, Incident incident, Tier tier) {
    return when.parts().stream().map(part -> of(part, incident, tier)).toList();
  }

  private static ConditionStanding of(Condition condition, Incident incident, Tier tier) {
    Truth truth = ReferenceEvaluator.truth(condition, incident, tier);
    if (condition instanceof Comparison comparison) {
      boolean ofTier = comparison.fact().scope() == FactScope.TIER;
      RecordedFact fact = RecordedFact.of(comparison.fact(), -1, ofTier ? tier : incident);
      return new ConditionStanding(condition, truth, Optional.of(fact), List.of(), List.of());
    }
    if (condition instanceof Joined joined) {
      List<ConditionStanding> parts =
          joined.parts().stream().map(part -> of(part, incident, tier)).toList();
      return new ConditionStanding(condition, truth, Optional.empty(), parts, List.of());
    }
    OnList onList = (OnList) condition;
    FactScope list = onList.list();
    RecordedFact complete =
        RecordedFact.of(Vocabulary.standard().incidentFact(list.completePath()), -1, incident);
    return new ConditionStanding(
        condition,
        truth,
        Optional.of(complete),
        List.of(),
        entries(list, onList.entry(), incident));
  }

  private static List<EntryStanding> entries(FactScope list, Condition fits, Incident incident) {
    List<EntryStanding> standings = new ArrayList<>();
    List<?> entries = list.entries(incident);
    for (int i = 0; i < entries.size(); i++) {
      Object entry = entries.get(i);
      int number = i;
      List<Condition> parts = fits instanceof All all ? all.parts() : List.of(fits);
      standings.add(
          new EntryStanding(
              i,
              ReferenceEvaluator.truthOfEntry(fits, incident, entry),
              parts.stream().map(part -> ofEntry(part, incident, entry, number)).toList()));
    }
    return standings;
  }

  private static ConditionStanding ofEntry(
      Condition asked, Incident incident, Object entry, int number) {
    Truth truth = ReferenceEvaluator.truthOfEntry(asked, incident, entry);
    Optional<RecordedFact> fact =
        asked instanceof Comparison comparison
            ? Optional.of(RecordedFact.of(comparison.fact(), number, entry))
            : Optional.empty();
    List<ConditionStanding> parts =
        asked instanceof Joined joined
            ? joined.parts().stream().map(part -> ofEntry(part, incident, entry, number)).toList()
            : List.of();
    return new ConditionStanding(asked, truth, fact, parts, List.of());
  }

  /** The list that the condition is on; empty where it is on no list. */
  public Optional<FactScope> list() {
    return condition instanceof OnList onList ? Optional.of(onList.list()) : Optional.empty();
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "ConditionStanding[withheld]";
  }
}
