package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of questions, looked up once: by the scope of a fact and its place in it. */
public final class Asked {
  private final String[] actions;
  private final String[] rules;
  private final String[][] paths = new String[FactScope.values().length][];
  private final String[][] questions = new String[FactScope.values().length][];
  private final EntryPath[][] entries = new EntryPath[FactScope.values().length][];
  private final Map<String, Integer> incidentOrders;

  @SuppressWarnings("EnumOrdinal") // The rows are in the order of the constants.
  Asked(List<String> actions, List<String> rules) {
    this.actions = actions.toArray(String[]::new);
    this.rules = rules.toArray(String[]::new);
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

  String[] actions() {
    return actions;
  }

  String[] rules() {
    return rules;
  }

  int actionWords() {
    return words(actions);
  }

  int ruleWords() {
    return words(rules);
  }

  private static int words(String[] names) {
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
