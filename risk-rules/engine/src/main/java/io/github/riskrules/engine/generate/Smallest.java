package io.github.riskrules.engine.generate;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.Direction;
import java.util.function.Predicate;

/** Forgets facts for as long as a claim goes on holding, so that what is left is what matters. */
public final class Smallest {
  private Smallest() {}

  /**
   * A draft of as few facts as can be found of which the claim still holds; forgetting any one more
   * fact, entry or grade would break it. It has no contradictions if the first draft has none.
   *
   * @param draft a draft of which the claim holds
   * @param claim asked of consistent drafts only, many times
   */
  public static Draft of(Draft draft, Predicate<Draft> claim) {
    Draft smallest = draft;
    Draft before;
    do {
      before = smallest;
      smallest = withFewerFacts(withFewerEntries(smallest, claim), claim);
    } while (smallest != before);
    return smallest;
  }

  /**
   * The same, and each count of the incident as low as the claim allows, one after the other: where
   * a rule counts, that is the line on which it does.
   */
  public static Draft onTheLine(Draft draft, Predicate<Draft> claim) {
    Draft smallest = of(draft, claim);
    for (String path : smallest.places()) {
      if (smallest.get(path).orElse(null) instanceof Integer number) {
        VocabularyFact fact = Vocabulary.standard().incidentFact(path);
        if (fact.direction() == Direction.MORE_IS_WORSE) {
          smallest = lowered(smallest, fact, number, claim);
        }
      }
    }
    return smallest;
  }

  private static Draft lowered(
      Draft draft, VocabularyFact fact, int number, Predicate<Draft> claim) {
    for (int lower = fact.min(); lower < number; lower++) {
      Draft smaller = draft.with(fact.path(), lower);
      if (kept(smaller, draft, claim) == smaller) {
        return smaller;
      }
    }
    return draft;
  }

  /** Whole entries first: that forgets most at once. */
  private static Draft withFewerEntries(Draft draft, Predicate<Draft> claim) {
    Draft smallest = draft;
    for (FactScope list : FactScope.lists()) {
      for (int i = draft.entries(list).size() - 1; i >= 0; i--) {
        smallest = kept(smallest.withoutEntry(list, i), smallest, claim);
      }
    }
    for (int i = draft.grades().size() - 1; i >= 0; i--) {
      smallest = kept(smallest.withoutGrade(i), smallest, claim);
    }
    return smallest;
  }

  private static Draft withFewerFacts(Draft draft, Predicate<Draft> claim) {
    Draft smallest = draft;
    for (String place : draft.places()) {
      if (smallest.places().contains(place)) {
        smallest = kept(smallest.without(place), smallest, claim);
      }
    }
    return smallest;
  }

  private static Draft kept(Draft smaller, Draft otherwise, Predicate<Draft> claim) {
    return Contradictions.of(smaller.build()).isEmpty() && claim.test(smaller)
        ? smaller
        : otherwise;
  }
}
