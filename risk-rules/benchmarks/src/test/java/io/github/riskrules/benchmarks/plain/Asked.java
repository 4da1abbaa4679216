package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of questions, looked up once: by the scope of a fact and its place in it. */
public final class Asked {
  private final int actions;
  private final String[] names;
  private final String[][] paths = new String[FactScope.values().length][];
  private final String[][] questions = new String[FactScope.values().length][];
  private final EntryPath[][] entries = new EntryPath[FactScope.values().length][];
  private final Map<String, Integer> incidentOrders;

  @SuppressWarnings("EnumOrdinal") // The rows are in the order of the constants.
  Asked(Ranks ranks) {
    this.actions = ranks.actions().size();
    this.names =
        Stream.concat(ranks.actions().stream(), ranks.rules().stream()).toArray(String[]::new);
    for (FactScope scope : FactScope.values()) {
      int count = Vocabulary.standard().count(scope);
      String[] path = new String[count];
      String[] question = new String[count];
      EntryPath[] entry = new EntryPath[count];
      for (VocabularyFact fact : Vocabulary.standard().facts(scope)) {
        path[fact.order()] = fact.path();
        question[fact.order()] = fact.question();
        if (scope.isList()) {
          entry[fact.order()] = new EntryPath(scope.listPath(), fact.path());
        }
      }
      paths[scope.ordinal()] = path;
      questions[scope.ordinal()] = question;
      entries[scope.ordinal()] = entry;
    }
    this.incidentOrders =
        Vocabulary.standard().facts(FactScope.INCIDENT).stream()
            .collect(Collectors.toMap(VocabularyFact::path, VocabularyFact::order));
  }

  /** How many actions have their place before all rules. */
  int actions() {
    return actions;
  }

  /** The action or the rule at a place. */
  String name(int place) {
    return names[place];
  }

  /** How many words hold a bit for each place. */
  int words() {
    return (names.length + Long.SIZE - 1) / Long.SIZE;
  }

  int incidentFacts() {
    return paths[0].length;
  }

  int incidentOrder(String path) {
    return incidentOrders.getOrDefault(path, -1);
  }

  String path(int scope, int order) {
    return paths[scope][order];
  }

  String path(OpenFacts facts, int i) {
    int scope = facts.scope(i);
    int order = facts.order(i);
    return scope == 0 ? paths[0][order] : entries[scope][order].at(facts.entry(i));
  }

  /** Adds the paths of all facts that a rule waits for, each once. */
  public void addPaths(OpenFacts facts, Gathered<String> paths) {
    for (int i = 0; i < facts.size(); i++) {
      String path = path(facts, i);
      if (!paths.has(path)) {
        paths.add(path);
      }
    }
  }

  String question(int scope, int order) {
    return questions[scope][order];
  }

  /** Of a fact of a court order, by its whole path. */
  String questionOf(String path) {
    return Vocabulary.standard()
        .find(FactScope.COURT_ORDER, path.substring(path.indexOf("].") + 2))
        .orElseThrow()
        .question();
  }
}
