package io.github.riskrules.tooling.check;

import io.github.riskrules.engine.decide.Safeguards;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.scenario.Scenario;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Facts that the pack's own scenarios give and that no rule reads, one note for all of them.
 * Whoever wrote them down thought that they matter. Facts that nobody gives are left alone: a list
 * of all that a policy does not ask is no help to anyone.
 */
final class UnreadFacts {
  private static final Pattern POSITION = Pattern.compile("\\[\\d+]");
  private static final int MOST = 8;

  /** Times and days settle deadlines, and an id only names, whatever rules read. */
  private static final Set<String> BEYOND_RULES =
      Stream.of(FactScope.values())
          .flatMap(scope -> Vocabulary.standard().facts(scope).stream())
          .filter(
              fact ->
                  fact.type() == FactType.DATE
                      || fact.type() == FactType.TIME
                      || fact.path().equals("id"))
          .map(VocabularyFact::fullPath)
          .collect(Collectors.toUnmodifiableSet());

  private final Set<VocabularyFact> counted = new LinkedHashSet<>();
  private final Set<String> read = new TreeSet<>();

  private UnreadFacts(PackUnderCheck pack) {
    Safeguards safeguards = Safeguards.of(pack.policy());
    read.addAll(pack.policy().hardStops());
    Stream.of(pack.policy().rules(), safeguards.rules(), safeguards.requirements())
        .flatMap(List::stream)
        .map(Rule::when)
        .flatMap(Parts::comparisons)
        .map(Comparison::fact)
        .forEach(this::reads);
    Stream.of(FactScope.values())
        .filter(FactScope::isList)
        .forEach(list -> read.add(list.completePath()));
  }

  private void reads(VocabularyFact fact) {
    read.add(fact.fullPath());
    read.addAll(fact.from());
    if (fact.derived() && fact.scope() == FactScope.INCIDENT) {
      counted.add(fact);
    }
  }

  static Stream<Problem> find(PackUnderCheck pack) {
    UnreadFacts facts = new UnreadFacts(pack);
    Set<String> unread = new TreeSet<>();
    Set<String> counted = new TreeSet<>();
    for (Scenario scenario : pack.scenarios()) {
      Draft draft = Draft.of(scenario.incident());
      for (String place : draft.places()) {
        String path = POSITION.matcher(place).replaceAll("");
        if (facts.read.contains(path) || counted.contains(path) || BEYOND_RULES.contains(path)) {
          continue;
        }
        unread.add(path);
        if (facts.counts(scenario.incident(), draft.without(place))) {
          counted.add(path);
        }
      }
    }
    unread.removeAll(counted);
    return unread.isEmpty() ? Stream.empty() : Stream.of(problem(unread, pack));
  }

  /** Whether something that rules count comes out otherwise once a fact is forgotten. */
  private boolean counts(Incident incident, Draft without) {
    Incident less = without.build();
    return counted.stream().anyMatch(fact -> !Objects.equals(fact.read(incident), fact.read(less)));
  }

  private static Problem problem(Set<String> unread, PackUnderCheck pack) {
    List<String> some = unread.stream().limit(MOST).map(path -> "'" + path + "'").toList();
    String rest = unread.size() > MOST ? " and " + (unread.size() - MOST) + " more" : "";
    return pack.places()
        .atPack(
            "no rule reads "
                + String.join(", ", some)
                + rest
                + ", which scenarios or example incidents give.",
            "Leave them if they are to make no difference; else write the rule that is missing.");
  }
}
