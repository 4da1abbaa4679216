package io.github.riskrules.tooling.transparency;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Incidents of which nothing is known but one entry of a list, each with a fact and without it. A
 * fact of an entry may count only beside others: how grave an earlier incident was, where today's
 * suspect was the suspect. So each is tried beside every value of every choice.
 */
final class EntryTrials {
  /** Takes an incident with a fact, and the same one without it. */
  interface Trial {
    void compare(VocabularyFact fact, Incident with, Incident without);
  }

  private EntryTrials() {}

  static void each(Trial trial) {
    Draft draft = Draft.of(Incident.reported("invented", Instant.EPOCH).build());
    for (FactScope list : FactScope.lists()) {
      List<VocabularyFact> facts = List.copyOf(Vocabulary.standard().facts(list));
      for (Map<String, Object> entry : entries(facts)) {
        Incident without = draft.withEntry(list, entry).build();
        for (VocabularyFact fact : facts) {
          if (!fact.derived() && !entry.containsKey(fact.path())) {
            for (Object value : FactUse.values(fact)) {
              trial.compare(fact, draft.withEntry(list, with(entry, fact, value)).build(), without);
            }
          }
        }
      }
    }
  }

  /** What every entry must say, alone and beside each value of each choice. */
  private static List<Map<String, Object>> entries(List<VocabularyFact> facts) {
    List<Map<String, Object>> bare = new ArrayList<>(List.of(Map.of()));
    for (VocabularyFact fact : facts) {
      if (fact.always() && !fact.derived()) {
        bare = beside(bare, fact);
      }
    }
    List<Map<String, Object>> entries = new ArrayList<>(bare);
    for (VocabularyFact fact : facts) {
      if (fact.type() == FactType.CHOICE && !fact.always()) {
        entries.addAll(beside(bare, fact));
      }
    }
    return entries;
  }

  private static List<Map<String, Object>> beside(
      List<Map<String, Object>> entries, VocabularyFact fact) {
    return entries.stream()
        .flatMap(entry -> FactUse.values(fact).stream().map(value -> with(entry, fact, value)))
        .toList();
  }

  private static Map<String, Object> with(
      Map<String, Object> entry, VocabularyFact fact, Object value) {
    Map<String, Object> more = new HashMap<>(entry);
    more.put(fact.path(), value);
    return Map.copyOf(more);
  }
}
