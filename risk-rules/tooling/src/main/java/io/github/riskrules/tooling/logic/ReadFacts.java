package io.github.riskrules.tooling.logic;

import io.github.riskrules.engine.decide.Safeguards;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which facts a policy reads, in its rules and in the safeguards of the library, and what in them
 * reads each. A fact from which another is counted is read where that one is.
 */
public final class ReadFacts {
  private final Map<String, Set<String>> readers = new LinkedHashMap<>();
  private final Set<VocabularyFact> counts = new LinkedHashSet<>();

  private ReadFacts() {}

  /** The facts that a policy reads. */
  public static ReadFacts of(Policy policy) {
    ReadFacts facts = new ReadFacts();
    Safeguards safeguards = Safeguards.of(policy);
    Stream.of(policy.rules(), safeguards.rules(), safeguards.requirements())
        .flatMap(List::stream)
        .forEach(facts::add);
    policy.hardStops().forEach(path -> facts.reads(path, "hard stop"));
    return facts;
  }

  private void add(Rule rule) {
    rule.when().comparisons().map(Comparison::fact).forEach(fact -> add(fact, rule.id()));
  }

  private void add(VocabularyFact fact, String reader) {
    reads(fact.fullPath(), reader);
    fact.from().forEach(path -> reads(path, reader));
    if (fact.derived() && fact.scope() == FactScope.INCIDENT) {
      counts.add(fact);
    }
  }

  private void reads(String path, String reader) {
    readers.computeIfAbsent(path, name -> new LinkedHashSet<>()).add(reader);
  }

  /** The paths of all facts that are read. */
  public Set<String> paths() {
    return Set.copyOf(readers.keySet());
  }

  /** The facts read that are counted from others, and never given. */
  public Set<VocabularyFact> counts() {
    return Set.copyOf(counts);
  }

  /** The ids of the rules that read a fact, in the order of the policy; "hard stop" for one. */
  public List<String> readersOf(String path) {
    return List.copyOf(readers.getOrDefault(path, Set.of()));
  }
}
